import { columnPoints } from "../../../src/excel/plans/apply-plan";
import { ASP_SAAS } from "../../../src/form";
import { COLUMN, COLUMN_WIDTHS, FORM_SHEET, LISTS_SHEET, planFormSheet } from "../../../src/sheets";
import { PAYLOAD_LIMIT } from "../../../src/workbench/host";
import { answerCell, cellOf, deskWithForm, onlyForm, openDesk, refusal, settle } from "../../support/workbook-session";

const PLANS = planFormSheet(ASP_SAAS);
const [FORM_PLAN] = PLANS;
if (!FORM_PLAN) throw new Error("No form was planned");

describe("creating the form", () => {
  it("takes two round trips, far below what Excel takes at once", async () => {
    const { session, trips, host } = openDesk();
    expect(await trips(() => session.create(PLANS))).toBe(2);
    const largest = Math.max(...host.traffic.trips.map(({ requestBytes }) => requestBytes));
    expect(largest).toBeLessThan(PAYLOAD_LIMIT / 4);
  });

  it("lays every planned cell out, as text where it is text", async () => {
    const { book, form, sheet } = await deskWithForm();
    expect(sheet.name).toBe(FORM_SHEET);
    expect(book.activeSheet.id).toBe(sheet.id);
    FORM_PLAN.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        const planned = String(cell?.calculated ?? cell?.value ?? "");
        expect({ row, column, text: book.textAt(sheet, row, column) }).toEqual({ row, column, text: planned });
      }),
    );
    const answer = answerCell(form, "2.1");
    expect(sheet.cellAt(answer.row, answer.column).style).toMatchObject({ numberFormat: "@", wrap: true, vertical: "Top" });
    expect(form.missing).toEqual([]);
    expect(form.rows.size).toBe(ASP_SAAS.fields.length);
  });

  it("brings styles, sizes, freeze, rules and print set-up", async () => {
    const { book, sheet } = await deskWithForm();
    const { layout } = sheet;
    expect(layout.freeze).toEqual(FORM_PLAN.freeze);
    expect(layout.tabColor).toBe(FORM_PLAN.tabColor);
    expect(layout.columns.get(COLUMN.answer)?.size).toBe(columnPoints(COLUMN_WIDTHS.answer));
    FORM_PLAN.rows.forEach(({ height }, row) => expect(layout.rows.get(row)?.size).toBe(height));
    FORM_PLAN.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        const planned = cell?.style === undefined ? undefined : FORM_PLAN.styles[cell.style];
        const style = sheet.cellAt(row, column).style;
        if (planned?.fill !== undefined) expect(style.fill).toBe(planned.fill);
        if (planned?.fontSize !== undefined) expect(style.fontSize).toBe(planned.fontSize);
        if (planned?.border !== undefined) {
          for (const side of ["top", "bottom", "left", "right"] as const) {
            expect(style.borders?.[side]).toMatchObject({ style: "Continuous", color: planned.border });
          }
        } else expect(style.borders?.right).toBeUndefined();
      }),
    );
    expect(layout.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      headersFooters: { leftHeader: expect.stringContaining(ASP_SAAS.title), centerHeader: "", centerFooter: "&8&P / &N" },
    });
    expect(layout.page.titleRows).toMatchObject({ row: 2, rows: 1 });
    const lists = book.sheetNamed(LISTS_SHEET);
    expect(lists?.layout.visibility).toBe("Hidden");
    expect(layout.validations).toHaveLength(FORM_PLAN.validations.length);
    const list = layout.validations.find(({ rule }) => rule.list);
    expect(list?.rule.list?.source).toMatch(new RegExp(`^='${LISTS_SHEET}'!\\$[A-Z]+\\$2:\\$[A-Z]+\\$[0-9]+$`));
  });

  it("ranks the highlights as they were planned, the first above the others", async () => {
    const { form } = await deskWithForm();
    const formulas = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(form.sheetId).getRange().conditionalFormats;
      formats.load("items/priority,items/custom/rule/formula");
      await context.sync();
      return formats.items
        .map((format) => ({ priority: format.priority, formula: format.custom.rule.formula }))
        .sort((one, other) => one.priority - other.priority)
        .map(({ formula }) => formula);
    });
    expect(formulas).toEqual(FORM_PLAN.conditionalFormats.map(({ formula }) => formula));
  });

  it("takes a free name beside a sheet of that name, and does not touch that sheet", async () => {
    const { session, book, shown, hand } = openDesk({}, ["申請内容", "選択肢"]);
    const [own, ownLists] = book.sheets;
    if (!own || !ownLists) throw new Error("The workbook has no sheets");
    hand.editCell(own.id, 0, 0, "私のメモ");
    hand.editCell(ownLists.id, 0, 0, "別の一覧");
    await session.create(PLANS);
    expect(book.sheets.map(({ name }) => name)).toEqual(["申請内容", "選択肢", "申請内容 (2)", "選択肢 (2)"]);
    expect(shown(own)).toEqual({ "0,0": "私のメモ" });
    const form = await onlyForm(session);
    const source = book.sheet(form.sheetId)?.layout.validations.find(({ rule }) => rule.list)?.rule.list?.source;
    expect(source).toContain("'選択肢 (2)'");
  });

  it("uses lists again that stand there already", async () => {
    const { session, book, form } = await deskWithForm();
    expect(await session.create(PLANS, form)).toEqual({ command: "create", changes: [] });
    expect(book.sheets.filter(({ name }) => name.startsWith(LISTS_SHEET))).toHaveLength(1);
  });
});

describe("creating over a form", () => {
  it("takes its place and name, keeps the former hidden, and undo brings it back whole", async () => {
    const { session, book, hand, form, sheet, shown, trips } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "2.1"), "株式会社みほん");
    hand.insertColumns(sheet.id, 3);
    hand.setColumnWidth(sheet.id, 3, 1, 99);
    const before = { cells: shown(sheet), layout: sheet.layout, names: book.sheets.map(({ id, name }) => [id, name]) };
    expect(await trips(() => session.create(PLANS, form))).toBe(2);
    const fresh = await onlyForm(session);
    expect(fresh.sheetId).not.toBe(form.sheetId);
    expect(book.sheet(fresh.sheetId)?.name).toBe(FORM_SHEET);
    expect(sheet.layout.visibility).toBe("Hidden");
    expect(await trips(() => session.undo())).toBe(2);
    expect({ cells: shown(sheet), layout: sheet.layout, names: book.sheets.map(({ id, name }) => [id, name]) }).toEqual(before);
    expect(await session.undo()).toBe(false);
  });

  it("lets the kept sheet go with the next command", async () => {
    const { session, book, form } = await deskWithForm();
    await session.create(PLANS, form);
    expect(book.sheet(form.sheetId)).toBeDefined();
    const fresh = await onlyForm(session);
    await session.write(fresh, [{ field: "2.1", before: "", after: "株式会社みほん" }], "write");
    expect(book.sheet(form.sheetId)).toBeUndefined();
    expect(await session.undo()).toBe(true);
  });

  it("leaves the kept sheet to a person who has shown it", async () => {
    const { session, book, hand, form } = await deskWithForm();
    await session.create(PLANS, form);
    const replaced = book.activeSheet.id;
    hand.setVisibility(form.sheetId, "Visible");
    const found = await session.find();
    const fresh = found.kind === "several" ? found.forms.find(({ sheetId }) => sheetId === replaced) : undefined;
    if (!fresh) throw new Error("The shown sheet was not found beside the new one");
    await session.write(fresh, [{ field: "2.1", before: "", after: "株式会社みほん" }], "write");
    expect(book.sheet(form.sheetId)).toBeDefined();
  });
});

describe("undoing a creation", () => {
  it("removes what was created", async () => {
    const { session, book } = await deskWithForm();
    expect(await session.undo()).toBe(true);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("refuses once a person has written into it", async () => {
    const { session, book, hand, form, sheet } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "2.1"), "株式会社みほん");
    const refused = await refusal(session.undo());
    expect(refused.id).toBe("undo-edited");
    expect(refused.in("ja")).toContain(FORM_SHEET);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", FORM_SHEET, LISTS_SHEET]);
  });
});

describe("a creation that fails on its way", () => {
  it.each([1, 2])("leaves nothing behind when request %i fails", async (request) => {
    const { session, book, host, shown, form, sheet } = await deskWithForm();
    const before = { cells: shown(sheet), layout: sheet.layout, sheets: book.sheets.map(({ id, name }) => [id, name]) };
    await settle();
    host.behaviour.failRequest = request;
    expect((await refusal(session.create(PLANS, form))).id).toBe("excel-failed");
    expect({ cells: shown(sheet), layout: sheet.layout, sheets: book.sheets.map(({ id, name }) => [id, name]) }).toEqual(before);
  });

  it("changes nothing while another workbook is in front", async () => {
    const { session, book, host, form, trips } = await deskWithForm();
    const before = book.state;
    host.behaviour.inactiveWorkbook = true;
    expect((await refusal(session.create(PLANS, form))).id).toBe("excel-other-workbook");
    expect(book.sheets).toEqual(before.sheets);
    await settle();
    expect(await trips(async () => expect((await refusal(session.undo())).id).toBe("excel-other-workbook"))).toBe(2);
    expect(book.sheets).toEqual(before.sheets);
    host.behaviour.inactiveWorkbook = false;
    expect(await session.undo()).toBe(true);
  });

  it("takes back the sheets of a request that stopped half-way", async () => {
    const { session, book, form, sheet } = await deskWithForm();
    const before = book.sheets.map(({ id, name, layout }) => [id, name, layout.visibility]);
    // The last thing of a sheet that Excel refuses: all its cells are there by then.
    const broken = PLANS.map((plan) => (plan === FORM_PLAN ? { ...plan, tabColor: "no colour" } : plan));
    expect((await refusal(session.create(broken, form))).id).toBe("excel-failed");
    expect(book.sheets.map(({ id, name, layout }) => [id, name, layout.visibility])).toEqual(before);
    expect(sheet.layout.visibility).toBe("Visible");
  });
});
