import fc from "fast-check";
import { plainText, readTable, writeTable } from "../../../src/workbench/grid/clipboard";

describe("cells from a clipboard text", () => {
  it.each<[string, string[][]]>([
    ["", []],
    ["a", [["a"]]],
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\n\nb", [["a"], [""], ["b"]]],
    [
      "a\tb\nc",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ['"一行目\n二行目"\tb', [["一行目\n二行目", "b"]]],
    ['"a ""quoted"" word"', [['a "quoted" word']]],
    ['"open', [['"open']]],
    ['"a" b', [['"a" b']]],
    ['1" screw\tb', [['1" screw', "b"]]],
  ])("%j", (text, rows) => expect(readTable(text)).toEqual(rows));

  it("come back as they were written", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "あ", '"', "\t", "\n", "=", " "), maxLength: 6 });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(table, (rows) => {
        // A last row of one empty cell is a line break at the end, as programs write it.
        fc.pre(rows.at(-1)?.join("") !== "" || (rows[0]?.length ?? 0) > 1);
        expect(readTable(writeTable(rows))).toEqual(rows);
      }),
    );
  });
});

it.each([
  ["a\r\n", "a"],
  ["a\rb\r\n", "a\nb"],
  ["", ""],
])("text of a document %j is %j", (stream, text) => expect(plainText(stream)).toBe(text));
