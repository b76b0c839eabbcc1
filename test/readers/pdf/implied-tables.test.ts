import { cellText } from "../../../src/readers/pdf/cell-text";
import type { PlacedText, Ruling } from "../../../src/readers/pdf/page-content";
import { readRuledTables } from "../../../src/readers/pdf/ruled-tables";

const EM = 10;
const LEFTS = [0, 40, 140];
const RIGHT = 300;

const run = (text: string, column: number, top: number): PlacedText => {
  const left = (LEFTS[column] ?? 0) + 2;
  return { text, left, right: left + [...text].length * EM, top, bottom: top + EM };
};

interface Cells {
  readonly top: number;
  readonly texts: readonly (readonly string[])[];
}

/** Five rows; the third has an answer of two lines. */
const ROWS: readonly Cells[] = [
  { top: 100, texts: [["54"], ["監視の間隔"], ["毎分"]] },
  { top: 124, texts: [["55"], ["障害監視"], ["有り"]] },
  { top: 148, texts: [["56"], ["時刻同期"], ["公開サーバとの同期により", "合わせています"]] },
  { top: 184, texts: [["57"], ["ウイルス"], ["有り"]] },
  { top: 208, texts: [["58"], ["記録の取得"], ["五年"]] },
];

const TEXTS = ROWS.flatMap(({ top, texts }) =>
  texts.flatMap((lines, column) => lines.map((text, index) => run(text, column, top + 4 + index * 12))),
);

const EXPECTED = [
  ["54", "監視の間隔", "毎分"],
  ["55", "障害監視", "有り"],
  ["56", "時刻同期", "公開サーバとの同期により\n合わせています"],
  ["57", "ウイルス", "有り"],
  ["58", "記録の取得", "五年"],
];

const BOTTOM = 230;

const across = (at: number): Ruling => ({ direction: "horizontal", at, from: 0, to: RIGHT });

const along = (at: number, from: number, to: number): Ruling => ({ direction: "vertical", at, from, to });

const box = (top: number, bottom: number): Ruling[] => [
  across(top),
  across(bottom),
  ...[...LEFTS, RIGHT].map((at) => along(at, top, bottom)),
];

const cellsOf = (rulings: readonly Ruling[], texts = TEXTS): (readonly string[])[] =>
  readRuledTables([{ texts, rulings }])
    .flatMap((tables) => tables)
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(cellText)));

describe("a table that is not drawn in full", () => {
  it.each<[string, Ruling[]]>([
    ["with horizontal lines only", [...ROWS.map(({ top }) => across(top)), across(BOTTOM)]],
    ["with lines below its rows only", [...ROWS.slice(1).map(({ top }) => across(top)), across(BOTTOM)]],
    ["with lines between its rows only", ROWS.slice(1).map(({ top }) => across(top))],
    ["with vertical lines only", [...LEFTS, RIGHT].map((at) => along(at, 100, BOTTOM))],
    [
      "with a line around it and vertical ones",
      [across(100), across(BOTTOM), ...[...LEFTS, RIGHT].map((at) => along(at, 100, BOTTOM))],
    ],
  ])("is read row by row %s", (_what, rulings) => {
    expect(cellsOf(rulings).map((cells) => cells.map((text) => text.replace("\n", "")))).toEqual(
      EXPECTED.map((cells) => cells.map((text) => text.replace("\n", ""))),
    );
  });

  it("is read row by row between bands in turn", () => {
    const more = [
      { top: 232, texts: [["59"], ["更新"], ["有り"]] },
      { top: 256, texts: [["60"], ["回線"], ["専用"]] },
    ].flatMap(({ top, texts }) => texts.flatMap((lines, column) => lines.map((text) => run(text, column, top + 4))));
    const rulings = [...box(100, 124), ...box(148, 184), ...box(208, 232), ...box(256, 280)];
    expect(cellsOf(rulings, [...TEXTS, ...more]).map(([first]) => first)).toEqual(["54", "55", "56", "57", "58", "59", "60"]);
  });

  it("keeps a label that stands for two rows where lines leave it whole", () => {
    const rulings = [100, 124, 148, 184, BOTTOM].map(across);
    const partly: Ruling = { direction: "horizontal", at: 208, from: 138, to: RIGHT };
    const texts = TEXTS.filter(({ text }) => !["58", "記録の取得"].includes(text));
    expect(cellsOf([...rulings, partly], texts).slice(-2)).toEqual([
      ["57", "ウイルス", "有り"],
      ["", "", "五年"],
    ]);
  });

  it("takes columns for such whose texts begin below one another, without white between them", () => {
    const near = TEXTS.map((text) => (text.text === "監視の間隔" ? { ...text, text: "監視の間隔と方法", right: 141.5 } : text));
    expect(cellsOf([...ROWS.map(({ top }) => across(top)), across(BOTTOM)], near)[0]).toEqual(["54", "監視の間隔と方法", "毎分"]);
  });

  it("has the columns of the page before where it ends on the next one, with a line or two and a column empty", () => {
    const rulings = [...ROWS.map(({ top }) => across(top)), across(BOTTOM)];
    const rest = [run("59", 0, 104), run("更新", 2, 104), run("60", 0, 128), run("専用", 2, 128)];
    const [, second] = readRuledTables([
      { texts: TEXTS, rulings },
      { texts: rest, rulings: [across(100), across(124), across(148)] },
    ]);
    expect(second?.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(cellText)))).toEqual([
      ["59", "", "更新"],
      ["60", "", "専用"],
    ]);
  });

  it("is read row by row above the first band, where lines part the rows", () => {
    const more = [
      { top: 232, texts: [["59"], ["更新"], ["有り"]] },
      { top: 256, texts: [["60"], ["回線"], ["専用"]] },
    ].flatMap(({ top, texts }) => texts.flatMap((lines, column) => lines.map((text) => run(text, column, top + 4))));
    const rows = [124, 148, 184, 208, 232, 256, 280].map(across);
    const bands = [...box(148, 184), ...box(208, 232), ...box(256, 280), ...box(302, 326)];
    const numbers = cellsOf([...rows, ...bands], [...TEXTS, ...more]).map(([first]) => first);
    expect(numbers.slice(0, 7)).toEqual(["54", "55", "56", "57", "58", "59", "60"]);
  });
});
