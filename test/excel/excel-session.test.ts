import * as fc from "fast-check";
import type { AnswerChange } from "../../src/excel";
import { ASP_SAAS } from "../../src/form";
import { answerOfText, HEADING_FIELDS, planFormSheet, STATUS_WORDS } from "../../src/sheets";
import { answerCell, deskWithForm, onlyForm, openDesk, refusal, settle } from "../support/workbook-session";

const PLANS = planFormSheet(ASP_SAAS);

/** Texts that Excel makes something else of in a General cell. */
const TRAPS = [
  "=1+1",
  "+81-3-0000-0000",
  "-",
  "-5",
  "2020/11/11",
  "1-2",
  "@x",
  "'引用",
  "''",
  "00123",
  "1,234円",
  "100%",
  "TRUE",
  "1e5",
  "１２",
  "a\nb",
  " 前後 ",
  "#N/A",
  "記述有り(*)",
];

const cellOf = (form: Parameters<typeof answerCell>[0], field: string): [number, number] => {
  const { row, column } = answerCell(form, field);
  return [row, column];
};

describe("finding the form", () => {
  it("says when there is none", async () => expect(await openDesk().session.find()).toEqual({ kind: "none" }));

  it("takes two round trips, whatever the number of sheets", async () => {
    const { session, trips } = openDesk({}, ["a", "b", "c", "d"]);
    expect(await trips(() => session.find())).toBe(2);
  });

  it("reads sheet by sheet where all together are over Excel's limit", async () => {
    const { session, host, book, hand } = await deskWithForm();
    hand.paste(
      book.sheets[0]?.id ?? "",
      0,
      0,
      Array.from({ length: 60 }, () => ["長い文章。".repeat(100)]),
    );
    await settle();
    host.behaviour.payloadLimit = 200_000;
    expect((await onlyForm(session)).missing).toEqual([]);
  });

  it("follows a renamed and moved sheet, inserted rows, columns and a sort", async () => {
    const { session, hand, form, sheet } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "2.1"), "株式会社みほん");
    hand.renameSheet(sheet.id, "うちの様式");
    hand.moveSheet(sheet.id, 0);
    hand.insertRows(sheet.id, 1, 2);
    hand.insertColumns(sheet.id, 1);
    const used = sheet.usedArea(true);
    if (!used) throw new Error("The form's sheet is empty");
    const first = Math.min(...form.rows.values()) + 2;
    hand.sort(
      sheet.id,
      { row: first, column: 0, rows: used.rows - first, columns: used.columns },
      [{ column: 5, ascending: false }],
      false,
    );
    const found = await onlyForm(session);
    expect(found).toMatchObject({ sheetId: form.sheetId, sheetName: "うちの様式", missing: [], repeated: [] });
    expect(found.columns.answer).toBe(form.columns.answer + 1);
    expect((await session.read(found)).fields["2.1"]).toMatchObject({ state: "answered", value: "株式会社みほん" });
    expect((await session.read(form)).fields["2.1"]).toMatchObject({ state: "answered", value: "株式会社みほん" });
  });

  it("names the fields whose rows were deleted or copied", async () => {
    const { session, hand, form, sheet } = await deskWithForm();
    hand.deleteRows(sheet.id, answerCell(form, "2.1").row);
    const key = form.columns.key ?? 0;
    hand.editCell(sheet.id, answerCell(form, "93.1").row + 3, key, "asp-saas:1.1");
    expect(await onlyForm(session)).toMatchObject({ missing: ["2.1"], repeated: ["1.1"] });
  });

  it("finds two forms, and none on hidden sheets", async () => {
    const { session, hand, form } = await deskWithForm();
    await session.create(PLANS);
    expect((await session.find()).kind).toBe("several");
    hand.setVisibility(form.sheetId, "Hidden");
    expect((await session.find()).kind).toBe("one");
  });
});

describe("reading", () => {
  it("takes one round trip and gives all fields with their cells", async () => {
    const { session, form, trips, hand, sheet } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "1.1"), "2020/11/11");
    expect(await trips(() => session.read(form))).toBe(1);
    const { fields } = await session.read(form);
    expect(Object.keys(fields)).toHaveLength(ASP_SAAS.fields.length);
    expect(fields["1.1"]).toMatchObject({ state: "answered", value: "2020/11/11", confidence: "high" });
    expect(fields["2.1"]).toMatchObject({ state: "blank" });
  });

  it("gives what is shown where a person made the cell General", async () => {
    const { session, form, hand, sheet } = await deskWithForm();
    const { row, column } = answerCell(form, "1.1");
    hand.format(sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
    hand.editCell(sheet.id, row, column, "2020/11/11");
    expect((await session.read(form)).fields["1.1"]?.value).toBe("2020/11/11");
  });

  it("says when the form, or its sheet, is gone", async () => {
    const { session, form, hand, sheet } = await deskWithForm();
    hand.deleteColumns(sheet.id, form.columns.key ?? 0);
    expect((await refusal(session.read(form))).id).toBe("form-gone");
    hand.deleteSheet(sheet.id);
    expect((await refusal(session.read(form))).id).toBe("excel-not-found");
  });
});

describe("writing", () => {
  it("keeps every text as it was typed, in two round trips, and undo takes it back", async () => {
    const { session, form, shown, sheet, trips } = await deskWithForm();
    const before = shown(sheet);
    const changes = TRAPS.map((after, index) => ({ field: ASP_SAAS.fields[index]?.id ?? "", before: "", after }));
    expect(await trips(() => session.write(form, changes, "import"))).toBe(2);
    const { fields } = await session.read(form);
    for (const { field, after } of changes) expect({ field, ...fields[field] }).toMatchObject({ field, ...answerOfText(after) });
    expect(await trips(() => session.undo())).toBe(2);
    expect(shown(sheet)).toEqual(before);
    expect(await session.undo()).toBe(false);
  });

  it("any text comes back as it went in, and undo gives what was there", async () => {
    const { session, form } = await deskWithForm();
    const text = fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ maxLength: 300 }),
    );
    const field = fc.constantFrom(...ASP_SAAS.fields.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(field, text), { selector: ([id]) => id, minLength: 1, maxLength: 12 }),
        async (answers) => {
          const before = await session.read(form);
          const changes: AnswerChange[] = answers.map(([id, after]) => ({
            field: id,
            before: before.fields[id]?.value ?? "",
            after,
          }));
          const applied = await session.write(form, changes, "write");
          const after = await session.read(form);
          for (const change of applied.changes) {
            expect(after.fields[change.field]).toMatchObject(answerOfText(change.after));
          }
          expect(await session.undo()).toBe(true);
          expect(await session.read(form)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it("writes the lines above the form too", async () => {
    const { session, form } = await deskWithForm();
    await session.write(
      form,
      HEADING_FIELDS.map((field) => ({ field, before: "", after: `${field}の例` })),
      "import",
    );
    expect(await session.read(form)).toMatchObject({ serviceName: "serviceNameの例", providerName: "providerNameの例" });
  });

  it("finds the rows of today, wherever they were when the form was found", async () => {
    const { session, form, hand, sheet, book } = await deskWithForm();
    hand.insertRows(sheet.id, 5, 3);
    await session.write(form, [{ field: "2.1", before: "", after: "株式会社みほん" }], "write");
    const [row, column] = cellOf(form, "2.1");
    expect(book.textAt(sheet, row + 3, column)).toBe("株式会社みほん");
    expect(book.textAt(sheet, row, column)).not.toBe("株式会社みほん");
  });

  it("refuses, naming the cell, when a person has changed it meanwhile", async () => {
    const { session, form, hand, sheet, shown, trips } = await deskWithForm();
    const [row, column] = cellOf(form, "2.1");
    hand.editCell(sheet.id, row, column, "先に入力した名前");
    const before = shown(sheet);
    const changes = [
      { field: "3.1", before: "", after: "2001" },
      { field: "2.1", before: "", after: "株式会社みほん" },
    ];
    expect(
      await trips(async () => {
        const refused = await refusal(session.write(form, changes, "import"));
        expect(refused.id).toBe("answer-changed");
        expect(refused.in("ja")).toContain(`E${row + 1}`);
      }),
    ).toBe(1);
    expect(shown(sheet)).toEqual(before);
  });

  it.each<[string, string, (desk: Awaited<ReturnType<typeof deskWithForm>>) => void]>([
    ["a missing row", "field-row-missing", ({ hand, sheet, form }) => hand.deleteRows(sheet.id, answerCell(form, "2.1").row)],
    [
      "a copied row",
      "field-row-repeated",
      ({ hand, sheet, form }) => hand.editCell(sheet.id, 250, form.columns.key ?? 0, "asp-saas:2.1"),
    ],
  ])("refuses %s", async (_name, id, spoil) => {
    const desk = await deskWithForm();
    spoil(desk);
    const before = desk.shown(desk.sheet);
    expect((await refusal(desk.session.write(desk.form, [{ field: "2.1", before: "", after: "x" }], "write"))).id).toBe(id);
    expect(desk.shown(desk.sheet)).toEqual(before);
  });

  it("refuses what no cell takes", async () => {
    const { session, form } = await deskWithForm();
    const write = session.write(form, [{ field: "2.1", before: "", after: "あ".repeat(32_768) }], "write");
    expect((await refusal(write)).id).toBe("answer-too-long");
  });

  it("sends nothing where everything stands there already", async () => {
    const { session, form, trips } = await deskWithForm();
    await session.write(form, [{ field: "2.1", before: "", after: "x" }], "write");
    expect(await trips(() => session.write(form, [{ field: "2.1", before: "x", after: "x" }], "write"))).toBe(1);
  });

  it("splits what is over one request, and keeps the order", async () => {
    const { session, form, host } = await deskWithForm();
    const changes = ASP_SAAS.fields.map(({ id }) => ({ field: id, before: "", after: `${id} ${"長".repeat(11_000)}` }));
    await session.write(form, changes, "import");
    const [largest] = host.traffic.trips.map(({ requestBytes }) => requestBytes).sort((one, other) => other - one);
    expect(largest).toBeLessThan(5_000_000);
    host.behaviour.payloadLimit = 50_000_000;
    const { fields } = await session.read(form);
    for (const { field, after } of changes) expect(fields[field]?.value).toBe(after);
  }, 60_000);

  it.each([1, 2])("leaves the sheet as it was when request %i fails", async (request) => {
    const { session, form, host, shown, sheet, hand } = await deskWithForm();
    hand.editCell(sheet.id, ...cellOf(form, "3.1"), "1999");
    const before = shown(sheet);
    await settle();
    host.behaviour.failRequest = request;
    const changes = [
      { field: "2.1", before: "", after: "株式会社みほん" },
      { field: "3.1", before: "1999", after: "2001" },
    ];
    expect((await refusal(session.write(form, changes, "import"))).id).toBe("excel-failed");
    expect(shown(sheet)).toEqual(before);
    expect((await session.write(form, changes, "import")).changes).toEqual(changes);
  });

  it("puts back what a request wrote before it failed half-way", async () => {
    const { session, form, shown, sheet, book, hand } = await deskWithForm();
    const [row, column] = cellOf(form, "93.1");
    hand.editCell(sheet.id, ...cellOf(form, "2.1"), "前の名前");
    const before = shown(sheet);
    await settle();
    // A sheet that is being protected while it is written: the locked cell far below refuses, the ones above are written.
    const unlock = ASP_SAAS.fields.filter(({ id }) => id !== "93.1").map(({ id }) => answerCell(form, id).row);
    for (const each of unlock) hand.format(sheet.id, { row: each, column, rows: 1, columns: 1 }, { locked: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    const changes = [
      { field: "2.1", before: "前の名前", after: "新しい名前" },
      { field: "93.1", before: "", after: "x" },
    ];
    expect((await refusal(session.write(form, changes, "write"))).id).toBe("excel-protected");
    expect(book.textAt(sheet, row, column)).toBe("");
    expect(shown(sheet)).toEqual(before);
  });

  it("fills the unlocked cells of a protected sheet", async () => {
    const { session, form, sheet, hand } = await deskWithForm();
    const column = form.columns.answer;
    for (const row of form.rows.values()) hand.format(sheet.id, { row, column, rows: 1, columns: 1 }, { locked: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).protection.protect({});
      await context.sync();
    });
    await session.write(form, [{ field: "1.1", before: "", after: "2020/11/11" }], "write");
    expect((await session.read(form)).fields["1.1"]?.value).toBe("2020/11/11");
  });

  it("waits while a person is typing in a cell", async () => {
    const { session, form, host } = await deskWithForm();
    await settle();
    host.behaviour.cellEditMode = true;
    let done = false;
    const write = session.write(form, [{ field: "2.1", before: "", after: "x" }], "write").then(() => (done = true));
    await settle();
    expect(done).toBe(false);
    host.endCellEdit();
    await write;
    expect((await session.read(form)).fields["2.1"]?.value).toBe("x");
  });
});

describe("undoing a write", () => {
  it("brings formulas, numbers and number formats back", async () => {
    const { session, form, sheet, hand, book } = await deskWithForm();
    const cells = ["1.1", "2.1", "3.1", "3.2"].map((field) => answerCell(form, field));
    for (const { row, column } of cells) hand.format(sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: "General" });
    const typed = ["2020/11/11", '="株式"&"会社"', "1,234", "'=1+1"];
    cells.forEach(({ row, column }, index) => hand.editCell(sheet.id, row, column, typed[index] ?? ""));
    const state = () => cells.map(({ row, column }) => ({ ...sheet.cellAt(row, column), text: book.textAt(sheet, row, column) }));
    const before = state();
    const disclosure = await session.read(form);
    const changes = ["1.1", "2.1", "3.1", "3.2"].map((field) => ({
      field,
      before: disclosure.fields[field]?.value ?? "",
      after: "x",
    }));
    await session.write(form, changes, "write");
    expect(state().map(({ text }) => text)).toEqual(["x", "x", "x", "x"]);
    await session.undo();
    expect(state()).toEqual(before);
  });

  it("refuses when a person has edited over it, and changes nothing", async () => {
    const { session, form, sheet, hand, shown } = await deskWithForm();
    await session.write(
      form,
      [
        { field: "2.1", before: "", after: "a" },
        { field: "3.1", before: "", after: "b" },
      ],
      "import",
    );
    hand.editCell(sheet.id, ...cellOf(form, "3.1"), "c");
    const before = shown(sheet);
    const refused = await refusal(session.undo());
    expect(refused.id).toBe("undo-edited");
    expect(refused.in("ja")).toContain(`E${answerCell(form, "3.1").row + 1}`);
    expect(shown(sheet)).toEqual(before);
  });

  it("finds the cells where they are by now", async () => {
    const { session, form, sheet, hand } = await deskWithForm();
    await session.write(form, [{ field: "2.1", before: "", after: "a" }], "write");
    hand.insertRows(sheet.id, 4, 2);
    expect(await session.undo()).toBe(true);
    expect((await session.read(form)).fields["2.1"]?.state).toBe("blank");
  });

  it("is one step of Excel's own undo as well", async () => {
    const { session, form, sheet, book, shown } = await deskWithForm();
    const before = shown(sheet);
    await session.write(
      form,
      ASP_SAAS.fields.map(({ id }) => ({ field: id, before: "", after: id })),
      "import",
    );
    expect(book.undo()).toBe(true);
    expect(shown(sheet)).toEqual(before);
    expect((await refusal(session.undo())).id).toBe("undo-edited");
  });
});

describe("painting statuses", () => {
  const missing = new Map(
    ASP_SAAS.fields.filter(({ requirement }) => requirement !== "optional").map(({ id }) => [id, STATUS_WORDS.missing.ja]),
  );

  it("takes no round trip when nothing differs, and one otherwise", async () => {
    const { session, form, trips, book, sheet } = await deskWithForm();
    await session.read(form);
    expect(await trips(() => session.paint(form, missing))).toBe(0);
    const statuses = new Map([...missing, ["1.1", "要修正"], ["14.1", "要確認"]]);
    expect(await trips(() => session.paint(form, statuses))).toBe(1);
    expect(await trips(() => session.paint(form, statuses))).toBe(0);
    expect(book.textAt(sheet, answerCell(form, "1.1").row, form.columns.status ?? 0)).toBe("要修正");
    expect(await trips(() => session.paint(form, missing))).toBe(1);
    expect(sheet.cellAt(answerCell(form, "1.1").row, form.columns.status ?? 0).formula).toBe(
      PLANS[0]?.rows[answerCell(form, "1.1").row]?.cells[form.columns.status ?? 0]?.formula,
    );
  });

  it("puts the words on the right rows when rows moved and no event has come", async () => {
    const { session, form, hand, sheet, shown, book } = await deskWithForm();
    await session.read(form);
    hand.insertRows(sheet.id, 6);
    const before = shown(sheet);
    await session.paint(form, new Map([...missing, ["2.1", "要修正"]]));
    const row = answerCell(form, "2.1").row + 1;
    expect(book.textAt(sheet, row, form.columns.status ?? 0)).toBe("要修正");
    expect(shown(sheet)).toEqual({ ...before, [`${row},${form.columns.status}`]: "要修正" });
  });
});

describe("selecting", () => {
  it("shows the sheet and selects the answer, on the row where it is by now", async () => {
    const { session, form, hand, sheet, book, trips } = await deskWithForm();
    hand.activate(book.sheets[0]?.id ?? "");
    expect(await trips(() => session.select(form, "39.2"))).toBe(1);
    expect(book.activeSheet.id).toBe(sheet.id);
    expect(book.selectionOn(sheet.id)).toMatchObject(answerCell(form, "39.2"));
    hand.insertRows(sheet.id, 4);
    await session.select(form, "39.2");
    expect(book.selectionOn(sheet.id)).toMatchObject({ row: answerCell(form, "39.2").row + 1 });
  });

  it("says so while another workbook is in front", async () => {
    const { session, form, host } = await deskWithForm();
    host.behaviour.inactiveWorkbook = true;
    expect((await refusal(session.select(form, "1.1"))).id).toBe("excel-other-workbook");
  });
});
