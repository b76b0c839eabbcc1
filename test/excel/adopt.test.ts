import { type AnswerChange, createSession, type FormPlace, type WorkbookSession } from "../../src/excel";
import { ASP_SAAS, type FieldId } from "../../src/form";
import { answerText, planFormSheet } from "../../src/sheets";
import { conditionalStyle, type Workbook } from "../../src/workbench/host";
import { openWorkbook } from "../../src/workbench/open";
import { loadExcel } from "../support/excel-client";
import { type ForeignLayout, type ForeignSheet, foreignSheet } from "../support/foreign-sheets";
import { FOREIGN_SHEET, printForeign } from "../support/print-foreign";
import { sample } from "../support/samples";
import { type Desk, onlyForm, openDesk, refusal, settle } from "../support/workbook-session";

const LAYOUTS: readonly ForeignLayout[] = ["office", "own", "worded", "side-by-side"];

/** Everything that a workbook holds, to be compared with what it holds later. */
const stateOf = (book: Workbook) =>
  book.sheets.map((sheet) => ({ id: sheet.id, cells: new Map(sheet.cells), layout: sheet.layout }));

/** The sheet with the first field's answer in a cell that is merged over the row of the second, which has none. */
function mergedOver({ rows, answers, merges }: ForeignSheet, [first, second]: readonly [FieldId, FieldId]): ForeignSheet {
  const [cell, below] = [answers.get(first), answers.get(second)];
  if (!cell || !below) throw new Error("The layout has no such rows");
  return {
    rows: rows.map((row, at) => row.map((text, column) => (at === below.row && column === below.column ? "" : text))),
    answers,
    merges: [...merges, { ...cell, rows: below.row - cell.row + 1, columns: 1 }],
  };
}

async function deskWith(layout: ForeignLayout, name: "sound" | "with-gaps" = "sound", merge?: readonly [FieldId, FieldId]) {
  const desk = openDesk();
  const whole = foreignSheet(sample(name), layout);
  const printed = merge ? mergedOver(whole, merge) : whole;
  await openWorkbook(desk.book, await printForeign(printed), "foreign.xlsx");
  const sheet = desk.book.sheets.find((each) => each.name === FOREIGN_SHEET);
  if (!sheet) throw new Error("The form's sheet was not opened");
  const cell = (field: string): readonly [sheetId: string, row: number, column: number] => {
    const { row, column } = printed.answers.get(field) ?? { row: -1, column: -1 };
    return [sheet.id, row, column];
  };
  const fillOf = (field: string, down = 0) => {
    const [, row, column] = cell(field);
    return conditionalStyle(desk.book, sheet, row + down, column)?.fill;
  };
  return { ...desk, printed, sheet, cell, fillOf, form: await onlyForm(desk.session) };
}

const rowAndColumn = ([, row, column]: readonly [string, number, number]): [number, number] => [row, column];

type Told = readonly AnswerChange[] | "moved" | { readonly selected: string | null };

async function watch(session: WorkbookSession, form: FormPlace): Promise<Told[]> {
  const told: Told[] = [];
  await session.read(form);
  await session.watch(form, {
    edited: (changes) => told.push(changes),
    selected: (field) => told.push({ selected: field }),
    moved: () => told.push("moved"),
  });
  await settle();
  return told;
}

/** What a person waits for, and the pane's background work. */
const tripsOf = async ({ host }: Pick<Desk, "host">, work: () => Promise<unknown>): Promise<number> => {
  const before = host.traffic.totals.roundTrips;
  await work();
  return host.traffic.totals.roundTrips - before;
};

/** Something that is done to the form's sheet outside the session. */
async function asPerson(form: FormPlace, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(form.sheetId));
    await context.sync();
  });
}

describe.each(LAYOUTS)("a form laid out by somebody else: %s", (layout) => {
  it("is found in two round trips and read in one, every answer from its cell", async () => {
    const desk = await deskWith(layout);
    expect(await tripsOf(desk, () => desk.session.find())).toBe(2);
    const { form, session } = desk;
    expect(form).toMatchObject({ sheetName: FOREIGN_SHEET, missing: [], repeated: [] });
    // The sheet has a conditional format of its own, which is looked at once.
    expect(await tripsOf(desk, () => session.read(form))).toBe(2);
    expect(await tripsOf(desk, () => session.read(form))).toBe(1);
    const { fields } = await session.read(form);
    for (const { id } of ASP_SAAS.fields) {
      expect([id, answerText(fields[id])]).toEqual([id, answerText(sample("sound").fields[id])]);
    }
  });

  it("tells hand edits without a round trip, wherever they are", async () => {
    const desk = await deskWith(layout);
    const { session, form, hand, cell } = desk;
    const told = await watch(session, form);
    const trips = await tripsOf(desk, async () => {
      hand.editCell(...cell("2.1"), "株式会社みほん");
      hand.editCell(...cell("93.1"), "別紙のとおり");
      await settle();
    });
    expect(trips).toBe(0);
    expect(told).toEqual([
      [{ field: "2.1", before: sample("sound").fields["2.1"]?.value, after: "株式会社みほん" }],
      [{ field: "93.1", before: sample("sound").fields["93.1"]?.value, after: "別紙のとおり" }],
    ]);
  });

  it("marks answers, and leaves nothing behind when the marks go", async () => {
    const desk = await deskWith(layout);
    const { session, form, book, sheet, fillOf } = desk;
    await session.read(form);
    const before = stateOf(book);
    const statuses = new Map([
      ["1.1", "要記入"],
      ["39.1", "要修正"],
      ["39.2", "要修正"],
      ["93.1", "要確認"],
      ["50.1", "参考"],
    ]);
    expect(await tripsOf(desk, () => session.paint(form, statuses))).toBe(1);
    expect([fillOf("1.1"), fillOf("39.1"), fillOf("93.1"), fillOf("50.1")]).toEqual(["#FFF4CE", "#FBE4E4", "#FDEBDD", undefined]);
    expect(new Map(sheet.cells)).toEqual(before.find(({ id }) => id === sheet.id)?.cells);
    expect(await tripsOf(desk, () => session.paint(form, statuses))).toBe(0);
    await session.paint(form, new Map());
    expect(stateOf(book)).toEqual(before);
  });

  it("takes answers as they are written, and undo leaves every cell, formula and format as before", async () => {
    const desk = await deskWith(layout);
    const { session, form, book, sheet, cell } = desk;
    await session.read(form);
    const before = stateOf(book);
    const styleOf = (field: string) => sheet.cellAt(...rowAndColumn(cell(field))).style;
    const styles = new Map(ASP_SAAS.fields.map(({ id }) => [id, styleOf(id)]));
    const texts = ["=1+1", "2026/9/30", "1-2", "00123", "'引用", "a\nb", "100%", "株式会社みほん"];
    const changes = texts.map((after, index) => {
      const { id } = ASP_SAAS.fields[index * 15] ?? { id: "" };
      return { field: id, before: answerText(sample("sound").fields[id]), after };
    });
    expect(await tripsOf(desk, () => session.write(form, changes, "import"))).toBe(2);
    const { fields } = await session.read(form);
    for (const { field, after } of changes) expect([field, fields[field]?.value]).toEqual([field, after]);
    for (const { field } of changes) expect([field, styleOf(field)]).toEqual([field, styles.get(field)]);
    expect(stateOf(book).map(({ layout: now }) => now)).toEqual(before.map(({ layout: then }) => then));
    expect(await session.undo()).toBe(true);
    expect(stateOf(book)).toEqual(before);
  });

  it("selects the cell of an answer, and tells the field of a selected cell", async () => {
    const { session, form, book, cell } = await deskWith(layout);
    const told = await watch(session, form);
    await session.select(form, "76.1");
    const [sheetId, row, column] = cell("76.1");
    expect([book.activeSheet.id, book.selectionOn(sheetId)]).toMatchObject([sheetId, { row, column }]);
    await settle();
    expect(told.at(-1)).toEqual({ selected: "76.1" });
  });

  it("follows inserted rows while it is open: events, marks, writing and selecting", async () => {
    const desk = await deskWith(layout);
    const { session, form, hand, sheet, cell, fillOf } = desk;
    const told = await watch(session, form);
    await session.paint(form, new Map([["39.1", "要修正"]]));
    hand.insertRows(sheet.id, 3, 2);
    expect(fillOf("39.1", 2)).toBe("#FBE4E4");
    await settle(200);
    expect(told).toEqual(["moved"]);
    const now = await onlyForm(session);
    const [, row, column] = cell("39.1");
    await session.read(now);
    hand.editCell(sheet.id, row + 2, column, "99.9%以上");
    await settle(200);
    expect(told.at(-1)).toEqual([{ field: "39.1", before: sample("sound").fields["39.1"]?.value, after: "99.9%以上" }]);
    await session.paint(form, new Map([["39.1", "要確認"]]));
    expect([fillOf("39.1", 2), fillOf("39.1")]).toEqual(["#FDEBDD", undefined]);
    await session.write(form, [{ field: "39.1", before: "99.9%以上", after: "99.5%以上" }], "fix");
    expect(desk.book.textAt(sheet, row + 2, column)).toBe("99.5%以上");
    await session.undo();
    expect(desk.book.textAt(sheet, row + 2, column)).toBe("99.9%以上");
  });
});

describe("an adopted sheet", () => {
  it("keeps its marks over a new session, which takes them over", async () => {
    const { session, form, book, host, fillOf } = await deskWith("office");
    await session.read(form);
    const before = stateOf(book);
    await session.paint(form, new Map([["1.1", "要修正"]]));
    Reflect.set(globalThis, "Excel", loadExcel(host).Excel);
    const next = createSession();
    const again = await onlyForm(next);
    await next.paint(again, new Map([["2.1", "要修正"]]));
    expect([fillOf("1.1"), fillOf("2.1")]).toEqual([undefined, "#FBE4E4"]);
    await next.paint(again, new Map());
    expect(stateOf(book).map(({ layout }) => layout)).toEqual(before.map(({ layout }) => layout));
  });

  it("is marked again where a person has cleared the marks", async () => {
    const { session, form, fillOf } = await deskWith("office");
    await session.read(form);
    await session.paint(form, new Map([["1.1", "要修正"]]));
    await asPerson(form, (there) => there.getRange().conditionalFormats.clearAll());
    expect(fillOf("1.1")).toBeUndefined();
    await session.paint(form, new Map([["2.1", "要修正"]]));
    expect([fillOf("1.1"), fillOf("2.1")]).toEqual([undefined, "#FBE4E4"]);
  });

  it("loses the marks that a pasted cell has brought along", async () => {
    const { session, form, book, sheet, cell } = await deskWith("office");
    await session.read(form);
    const before = stateOf(book);
    await session.paint(form, new Map([["2.1", "要修正"]]));
    const [, row, column] = cell("5.1");
    await asPerson(form, (there) => {
      const copied = there.getRangeByIndexes(row, column, 1, 1).conditionalFormats.add("Custom");
      copied.custom.rule.formula = '=LEN("kaiji:correct")>0';
    });
    await session.read(form);
    await session.paint(form, new Map());
    expect(sheet.layout).toEqual(before.find(({ id }) => id === sheet.id)?.layout);
  });

  it("follows its name and place among the sheets", async () => {
    const { session, hand, sheet, form } = await deskWith("own");
    hand.renameSheet(sheet.id, "改名しました");
    hand.moveSheet(sheet.id, 0);
    expect(await onlyForm(session)).toMatchObject({ sheetId: form.sheetId, sheetName: "改名しました" });
    expect((await session.read(form)).fields["2.1"]?.value).toBe(sample("sound").fields["2.1"]?.value);
  });

  it("is not written where a formula of its own gives the answer", async () => {
    const { session, form, hand, cell, book } = await deskWith("office");
    hand.editCell(...cell("3.1"), '="2008"&"年"');
    const before = stateOf(book);
    const changes = [{ field: "3.1", before: "2008年", after: "2009年" }];
    expect((await refusal(session.write(form, changes, "fix"))).id).toBe("answer-calculated");
    expect(stateOf(book)).toEqual(before);
  });

  it("stays when a form of ours is made in its place, and ours is the one in use then", async () => {
    const { session, form, sheet, book } = await deskWith("office");
    const before = stateOf(book).filter(({ id }) => id === sheet.id);
    await session.create(planFormSheet(ASP_SAAS), form);
    expect((await onlyForm(session)).sheetName).toBe("申請内容");
    await session.write(await onlyForm(session), [{ field: "2.1", before: "", after: "株式会社みほん" }], "write");
    expect(stateOf(book).filter(({ id }) => id === sheet.id)).toEqual(before);
    expect(sheet.layout.visibility).toBe("Visible");
  });

  it("says when its labels are gone", async () => {
    const { session, form, hand, sheet } = await deskWith("office");
    hand.deleteColumns(sheet.id, 2, 2);
    expect((await refusal(session.read(form))).id).toBe("form-gone");
  });

  it("is one of several where there are several", async () => {
    const desk = await deskWith("office");
    await asPerson(desk.form, (there) => void there.copy());
    expect((await desk.session.find()).kind).toBe("several");
  });
});

it("reads an answer merged over the rows of two fields for both, and writes neither", async () => {
  const { form, session } = await deskWith("office", "sound", ["88.1", "88.2"]);
  const disclosure = await session.read(form);
  const [first, second] = [disclosure.fields["88.1"], disclosure.fields["88.2"]];
  expect(second).toMatchObject({ state: "answered", value: first?.value, confidence: "low" });
  expect(disclosure.fields["88.1"]?.value).toBe(sample("sound").fields["88.1"]?.value);
});
