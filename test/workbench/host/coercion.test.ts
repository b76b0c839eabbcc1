import fc from "fast-check";
import { start } from "./session";

async function written(value: string | number | boolean, format: string) {
  const { Excel } = start();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.numberFormat = [[format]];
    range.values = [[value]];
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.text, range.numberFormat, range.valueTypes].map((rows) => rows[0]?.[0]);
  });
}

describe("what a General cell makes of what is written", () => {
  it.each<[string | number | boolean, ...unknown[]]>([
    ["12", 12, 12, "12", "General", "Double"],
    [" 1.50 ", 1.5, 1.5, "1.5", "General", "Double"],
    ["1,234", 1234, 1234, "1,234", "#,##0", "Double"],
    ["99.9%", 0.999, 0.999, "99.90%", "0.00%", "Double"],
    ["50%", 0.5, 0.5, "50%", "0%", "Double"],
    ["2020/11/11", 44146, 44146, "11/11/2020", "m/d/yyyy", "Double"],
    ["2020-11-11", 44146, 44146, "11/11/2020", "m/d/yyyy", "Double"],
    ["2020/2/30", "2020/2/30", "2020/2/30", "2020/2/30", "General", "String"],
    ["1-2", 46024, 46024, "2-Jan", "d-mmm", "Double"],
    ["10:30", 0.4375, 0.4375, "10:30", "h:mm", "Double"],
    ["TRUE", true, true, "TRUE", "General", "Boolean"],
    ["=1+1", 2, "=1+1", "2", "General", "Double"],
    ["+81-3", 78, "=81-3", "78", "General", "Double"],
    ["-a", "#NAME?", "=-a", "#NAME?", "General", "Error"],
    ["@x", "#NAME?", "=@x", "#NAME?", "General", "Error"],
    ["'0123", "0123", "0123", "0123", "General", "String"],
    ["令和2年11月11日", "令和2年11月11日", "令和2年11月11日", "令和2年11月11日", "General", "String"],
    ["2020年11月11日", "2020年11月11日", "2020年11月11日", "2020年11月11日", "General", "String"],
    ["１２", "１２", "１２", "１２", "General", "String"],
    [7, 7, 7, "7", "General", "Double"],
    [true, true, true, "TRUE", "General", "Boolean"],
    ["", "", "", "", "General", "Empty"],
  ])("%j", async (value, ...told) => {
    expect(await written(value, "General")).toEqual(told);
  });
});

describe("a text cell (@)", () => {
  it.each(["2020/11/11", "1-2", "=1+1", "+81-3-1234", "-3", "@x", "50%", "0123", "TRUE", " 前後 ", "一行目\n二行目"])(
    "keeps %j",
    async (value) => {
      expect(await written(value, "@")).toEqual([value, value, value, "@", "String"]);
    },
  );

  it("drops a leading apostrophe, which only says that text follows", async () => {
    expect((await written("'0123", "@"))[0]).toBe("0123");
    expect((await written("''quoted'", "@"))[0]).toBe("'quoted'");
  });

  it("makes numbers and truths texts", async () => {
    expect((await written(12, "@"))[0]).toBe("12");
    expect((await written(true, "@"))[0]).toBe("TRUE");
  });
});

describe("a value behind an apostrophe", () => {
  it("arrives as written in cells of either kind", async () => {
    const { Excel } = start();
    const texts = fc.sample(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."=+-@'%/:0123年あ A\n") }), 200);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange(`A1:B${texts.length}`);
      range.numberFormat = texts.map(() => ["@", "General"]);
      range.values = texts.map((text) => [`'${text}`, `'${text}`]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(texts.map((text) => [text, text]));
    });
  });
});

describe("random writes through the client", () => {
  it("leave the workbook as the same writes by the model do", async () => {
    const cell = fc.oneof(
      fc.constantFrom("", "a", "12", "2020/1/2", "=A1&B1", "'x", "50%"),
      fc.integer({ min: -999, max: 999 }),
      fc.boolean(),
    );
    const write = fc.record({ row: fc.nat(6), column: fc.nat(4), format: fc.constantFrom("General", "@", "0.00"), value: cell });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 20 }), async (writes) => {
        const { Excel, book } = start(["一"]);
        const direct = start(["一"]);
        await Excel.run(async (context) => {
          for (const one of writes) {
            const range = context.workbook.worksheets.getFirst().getRangeByIndexes(one.row, one.column, 1, 1);
            range.numberFormat = [[one.format]];
            range.values = [[one.value]];
          }
          await context.sync();
        });
        for (const one of writes) {
          const at = { row: one.row, column: one.column, rows: 1, columns: 1 };
          direct.hand.format(direct.first.id, at, { numberFormat: one.format });
          direct.hand.paste(direct.first.id, one.row, one.column, [[one.value]]);
        }
        const shown = ({ book: of }: { book: typeof book }) =>
          [...of.activeSheet.cells.values()].map((one) => [one.value, one.formula]);
        expect(shown({ book })).toEqual(shown(direct));
      }),
      { numRuns: 25 },
    );
  });
});
