import type { HostBehaviour } from "../../../src/workbench/host";
import { failure, start } from "./session";

const { row, column } = { row: 3, column: 2 };

/** A sheet on which a person has written one note, at C4. */
function noted(behaviour: Partial<HostBehaviour> = { apiLevel: "1.18" }) {
  const workbook = start(["開示", "別紙"], behaviour);
  workbook.hand.writeNote(workbook.first.id, row, column, "確認中\n（担当に照会）");
  const notes = () =>
    workbook.book.sheets.flatMap(({ name, layout }) =>
      [...layout.notes].map(([key, { content }]) => [name, Math.floor(key / 16_384), key % 16_384, content]),
    );
  return { ...workbook, notes };
}

describe("a host of ExcelApi 1.18", () => {
  it("tells the notes of a sheet and of the workbook", async () => {
    const { Excel, hand, book } = noted();
    hand.writeNote(book.sheets[1]?.id ?? "", 0, 0, "別の紙");
    await Excel.run(async (context) => {
      const { notes } = context.workbook.worksheets.getItem("開示");
      const count = notes.getCount();
      notes.load("items/content,items/authorName");
      const all = context.workbook.notes.getCount();
      const location = notes.getItemAt(0).getLocation();
      location.load("address");
      const none = notes.getItemOrNullObject("A1");
      none.load("content");
      await context.sync();
      expect([count.value, all.value]).toEqual([1, 2]);
      expect(notes.items.map(({ content, authorName }) => ({ content, authorName }))).toEqual([
        { content: "確認中\n（担当に照会）", authorName: "利用者" },
      ]);
      expect(location.address).toBe("開示!C4");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("adds, changes and deletes notes, each by its cell", async () => {
    const { Excel, notes } = noted();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("開示");
      const added = sheet.notes.add(sheet.getRange("A1"), "追加");
      added.visible = true;
      context.workbook.notes.add("別紙!B2", "別紙の注");
      sheet.notes.getItem("C4").content = "回答済み";
      await context.sync();
      added.load("content,visible");
      await context.sync();
      expect([added.content, added.visible]).toEqual(["追加", true]);
    });
    expect(notes().sort()).toEqual([
      ["別紙", 1, 1, "別紙の注"],
      ["開示", 0, 0, "追加"],
      ["開示", 3, 2, "回答済み"],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("開示").notes.getItem("C4").delete();
      await context.sync();
    });
    expect(notes()).toHaveLength(2);
  });

  it.each([
    ["a second note on a cell", "ItemAlreadyExists", (sheet: Excel.Worksheet) => sheet.notes.add("C4", "二つ目")],
    ["a note on several cells", "InvalidCellAddress", (sheet: Excel.Worksheet) => sheet.notes.add("A1:A2", "範囲")],
    ["a note that is not there", "ItemNotFound", (sheet: Excel.Worksheet) => sheet.notes.getItem("A1").load("content")],
  ])("refuses %s", async (_what, code, ask) => {
    const { Excel, notes } = noted();
    const before = notes();
    const refused = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getItem("開示"));
      await context.sync();
    });
    expect((await failure(refused)).code).toBe(code);
    expect(notes()).toEqual(before);
  });

  it("refuses a change of the notes of a protected sheet", async () => {
    const { Excel, notes } = noted();
    const before = notes();
    const refused = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("開示");
      sheet.protection.protect({});
      await context.sync();
      sheet.notes.getItem("C4").delete();
      await context.sync();
    });
    expect((await failure(refused)).code).toBe("AccessDenied");
    expect(notes()).toEqual(before);
  });

  it("cannot tell how a note looks on the web, not even along with everything else", async () => {
    const { Excel, host } = noted({ apiLevel: "1.18", noteLooksMissing: true });
    const load = (properties: string) =>
      Excel.run(async (context) => {
        const { notes } = context.workbook.worksheets.getItem("開示");
        notes.load(properties);
        await context.sync();
        return notes.items.length;
      });
    expect((await failure(load("items"))).code).toBe("UnsupportedOperation");
    expect(await load("items/content,items/authorName")).toBe(1);
    host.behaviour.noteLooksMissing = false;
    expect(await load("items")).toBe(1);
  });
});

it.each(["1.14", "1.17"])(
  "a host of ExcelApi %s knows no notes: it fails as for every member that is not there",
  async (apiLevel) => {
    const { Excel, notes } = noted({ apiLevel });
    const before = notes();
    const asked = (owner: (context: Excel.RequestContext) => Excel.Workbook | Excel.Worksheet) =>
      Excel.run(async (context) => {
        owner(context).notes.load("items/content");
        await context.sync();
      });
    expect((await failure(asked(({ workbook }) => workbook))).code).toBe("ApiNotFound");
    expect((await failure(asked(({ workbook }) => workbook.worksheets.getActiveWorksheet()))).code).toBe("ApiNotFound");
    expect(notes()).toEqual(before);
  },
);

describe("a note goes with its cell", () => {
  const sheetOf = ({ first }: ReturnType<typeof noted>) => first.id;
  const text = "確認中\n（担当に照会）";
  it.each<[string, (workbook: ReturnType<typeof noted>) => void, unknown[]]>([
    ["rows inserted above", (w) => w.hand.insertRows(sheetOf(w), 1, 2), [["開示", 5, 2, text]]],
    ["rows inserted below", (w) => w.hand.insertRows(sheetOf(w), 4, 2), [["開示", 3, 2, text]]],
    ["a column deleted before it", (w) => w.hand.deleteColumns(sheetOf(w), 0), [["開示", 3, 1, text]]],
    ["its row deleted", (w) => w.hand.deleteRows(sheetOf(w), 3), []],
    ["its content emptied", (w) => w.hand.clear(sheetOf(w), { row: 0, column: 0, rows: 9, columns: 9 }), [["開示", 3, 2, text]]],
    ["everything in it cleared", (w) => w.hand.clear(sheetOf(w), { row: 3, column: 2, rows: 1, columns: 1 }, "All"), []],
    [
      "a sort of its rows",
      (w) => {
        for (const [at, value] of ["い", "う", "え", "あ"].entries()) w.hand.editCell(sheetOf(w), at, 2, value);
        w.hand.sort(sheetOf(w), { row: 0, column: 2, rows: 4, columns: 1 }, [{ column: 0, ascending: true }], false);
      },
      [["開示", 0, 2, text]],
    ],
    [
      "a sort of rows beside it",
      (w) => {
        for (const [at, value] of ["い", "う", "え", "あ"].entries()) w.hand.editCell(sheetOf(w), at, 0, value);
        w.hand.sort(sheetOf(w), { row: 0, column: 0, rows: 4, columns: 1 }, [{ column: 0, ascending: true }], false);
      },
      [["開示", 3, 2, text]],
    ],
    ["its deletion", (w) => w.hand.deleteNote(sheetOf(w), 3, 2), []],
  ])("%s", (_what, edit, expected) => {
    const workbook = noted();
    const before = workbook.notes();
    edit(workbook);
    expect(workbook.notes()).toEqual(expected);
    while (workbook.book.undoDepth > 1) workbook.hand.undo();
    expect(workbook.notes()).toEqual(before);
  });

  it("into a copy of its sheet, and of its cell", async () => {
    const { Excel, notes } = noted();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("開示");
      sheet.copy("End");
      sheet.getRange("F1:F2").copyFrom("C4");
      sheet.getRange("H1:H4").copyFrom("C1:C4", "Values");
      await context.sync();
    });
    expect(notes()).toEqual([
      ["開示", 3, 2, text],
      ["開示", 0, 5, text],
      ["開示", 1, 5, text],
      ["開示 (2)", 3, 2, text],
    ]);
  });
});
