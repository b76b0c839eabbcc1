import { cellText } from "../../../src/readers/pdf/cell-text";
import type { PlacedText, Ruling } from "../../../src/readers/pdf/page-content";
import { readRuledTables } from "../../../src/readers/pdf/ruled-tables";

const EM = 10;
const COLUMNS = [0, 30, 100, 200];
const ROW = 20;

const run = (text: string, left: number, row: number): PlacedText => ({
  text,
  left,
  right: left + [...text].length * EM,
  top: row * ROW + 4,
  bottom: row * ROW + 14,
});

function rulings(rows: number): Ruling[] {
  const [right, bottom] = [COLUMNS.at(-1) ?? 0, rows * ROW];
  return [
    ...COLUMNS.map((at): Ruling => ({ direction: "vertical", at, from: 0, to: bottom })),
    ...Array.from({ length: rows + 1 }, (_none, row): Ruling => ({ direction: "horizontal", at: row * ROW, from: 0, to: right })),
  ];
}

const cellsOf = (texts: readonly PlacedText[], rows: number): (readonly string[])[] | undefined =>
  readRuledTables([{ texts, rulings: rulings(rows) }])[0]?.[0]?.rows.map(({ cells }) => cells.map(cellText));

const FIELD = [run("54", 4, 1), run("監視", 34, 1), run("毎分", 104, 1)];

describe("a text that runs over the lines of a ruled table", () => {
  it.each<[string, PlacedText[], string[]]>([
    ["stays whole where it stands alone in its row", [run("資本関係・取引関係", 4, 0)], ["資本関係・取引関係", "", ""]],
    [
      "stays whole where the PDF draws it in pieces",
      [run("ネッ", 4, 0), run("トワ", 24, 0), run("ークの可用性", 44, 0)],
      ["ネットワークの可用性", "", ""],
    ],
    ["is parted where another text stands in its row", [run("必須あり", 10, 0), run("毎日", 104, 0)], ["必須", "あり", "毎日"]],
    ["is parted where it has a blank", [run("十二 監視の間隔", 10, 0)], ["十二", "監視の間隔", ""]],
  ])("%s", (_what, texts, expected) => {
    const cells = cellsOf([...texts, ...FIELD], 2);
    expect(cells?.[0]?.map((text) => text.trim())).toEqual(expected);
    expect(cells?.[1]).toEqual(["54", "監視", "毎分"]);
  });

  it("is text of the table, in all its pieces", () => {
    const pieces = [run("ネッ", 4, 0), run("トワーク", 24, 0)];
    expect(readRuledTables([{ texts: [...pieces, ...FIELD], rulings: rulings(2) }])[0]?.[0]?.texts).toEqual(
      new Set([...pieces, ...FIELD]),
    );
  });
});

it("a text that the last line of a table runs through, where a page breaks, belongs to the row above it", () => {
  const rest: PlacedText = { text: "間隔", left: 34, right: 54, top: 2 * ROW - 3, bottom: 2 * ROW + 7 };
  const below: PlacedText = { text: "注記", left: 34, right: 54, top: 2 * ROW + 1, bottom: 2 * ROW + 11 };
  const cells = cellsOf([run("53", 4, 0), run("有り", 104, 0), ...FIELD, rest, below], 2);
  expect(cells?.[1]?.map((text) => text.replace("\n", ""))).toEqual(["54", "監視間隔", "毎分"]);
});
