import fc from "fast-check";
import { HandEdits, Workbook } from "../../../src/workbench/host";
import { start } from "./session";

/** Everything that undo has to bring back. */
function picture(book: Workbook): unknown {
  return {
    names: book.names,
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      layout: sheet.layout,
      cells: [...sheet.cells].sort(([a], [b]) => a - b),
    })),
  };
}

describe("undo", () => {
  it("takes a batch of the add-in back in one step, and an edit by hand in another", async () => {
    const { Excel, book, first, hand } = start();
    hand.editCell(first.id, 0, 0, "手");
    const before = picture(book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("1:1").insert("Down");
      context.workbook.worksheets.add("新");
      context.workbook.names.add("名", sheet.getRange("A1"));
      await context.sync();
    });
    const after = picture(book);
    expect(book.undoDepth).toBe(2);
    expect(book.undo()).toBe(true);
    expect(picture(book)).toEqual(before);
    expect(book.redo()).toBe(true);
    expect(picture(book)).toEqual(after);
    book.undo();
    book.undo();
    expect([book.valueAt(first, 0, 0), book.undo()]).toEqual(["", false]);
  });

  it.each([
    [{ mergeUndo: true }, 1],
    [{ mergeUndo: false }, 2],
    [{ apiClearsUndo: true }, 0],
  ])("groups the add-in's batches as told: %j", async (behaviour, depth) => {
    const { Excel, book } = start(["一"], behaviour);
    for (const address of ["A1", "A2"]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [["x"]];
        await context.sync();
      });
    }
    expect(book.undoDepth).toBe(depth);
  });

  it("never merges the add-in's writes into a person's step", async () => {
    const { Excel, book, first, hand } = start(["一"], { mergeUndo: true });
    hand.editCell(first.id, 0, 0, "手");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [["x"]];
      await context.sync();
    });
    book.undo();
    expect([book.valueAt(first, 0, 0), book.valueAt(first, 1, 0)]).toEqual(["手", ""]);
  });

  it("brings every workbook back whatever was done", () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant("edit" as const),
        row: fc.nat(5),
        column: fc.nat(3),
        text: fc.constantFrom("a", "1", "=A1&B2", ""),
      }),
      fc.record({
        do: fc.constantFrom("insertRows" as const, "deleteRows" as const, "insertColumns" as const, "deleteColumns" as const),
        at: fc.nat(5),
        count: fc.integer({ min: 1, max: 2 }),
      }),
      fc.record({ do: fc.constant("rename" as const), name: fc.constantFrom("甲", "乙", "my sheet") }),
      fc.record({ do: fc.constant("sort" as const), column: fc.nat(2) }),
      fc.record({ do: fc.constant("format" as const), row: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const book = new Workbook({ sheets: ["元"], thisYear: 2026 });
        const hand = new HandEdits(book);
        const id = book.activeSheet.id;
        const pictures = [picture(book)];
        for (const one of steps) {
          const depth = book.undoDepth;
          if (one.do === "edit") hand.editCell(id, one.row, one.column, one.text);
          else if (one.do === "rename") hand.renameSheet(id, one.name);
          else if (one.do === "sort")
            hand.sort(id, { row: 0, column: 0, rows: 5, columns: 3 }, [{ column: one.column, ascending: true }], false);
          else if (one.do === "format") hand.format(id, { row: one.row, column: 0, rows: 2, columns: 2 }, { bold: true });
          else hand[one.do](id, one.at, one.count);
          if (book.undoDepth > depth) pictures.push(picture(book));
        }
        for (const expected of pictures.slice(0, -1).reverse()) {
          book.undo();
          expect(picture(book)).toEqual(expected);
        }
        for (const expected of pictures.slice(1)) {
          book.redo();
          expect(picture(book)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
