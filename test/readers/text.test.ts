import fc from "fast-check";
import { parseText, rowsOf } from "../../src/readers";
import { effortOf } from "../support/effort";

const cellsOf = (text: string, file?: string): string[][] =>
  [...rowsOf(parseText(text, file))].map(({ row }) => row.cells.map((cell) => cell.text));

/** Pages on a line each, a few of their table's rules read as pipes. */
const PAGES = Array.from({ length: 4 }, (_none, page) =>
  `${page} ${"設立年 必須 | 2001年 ".repeat(3)}${"事業の概要 ".repeat(200)}`.trim(),
);

describe("parseText", () => {
  it.each([
    ["tabs, empty cells kept", "1\t\t必須\t\n", [["1", "", "必須", ""]]],
    ["a spreadsheet's quotes", '1\t"一行目\n二行目 ""引用"""\tx', [["1", '一行目\n二行目 "引用"', "x"]]],
    ["quotes that were printed", '"引用" と\tx', [['"引用" と', "x"]]],
    [
      "a quote that never ends",
      '"未完\tx\n2\ty',
      [
        ['"未完', "x"],
        ["2", "y"],
      ],
    ],
    ["quotes in running text", '"引用"\n次', [['"引用"'], ["次"]]],
    [
      "pipe tables, rules left out",
      "| a | b |\n|---|---|\n| 1 |  |\n| 2 | x \\| y |",
      [
        ["a", "b"],
        ["1", ""],
        ["2", "x | y"],
      ],
    ],
    [
      "pipes without the outer ones",
      "3 | 設立年 | 必須 | 2001年 | ||\na | b | ||\nc | d | ||",
      [
        ["3", "設立年", "必須", "2001年", "", ""],
        ["a", "b", "", ""],
        ["c", "d", "", ""],
      ],
    ],
    [
      "pipes without the outer ones, first cells empty",
      "回答 | 番号 | 設問\n | 3 | 設立年\n2001年 |  | 資本金\n1億円 | 4 | 事業所数",
      [
        ["回答", "番号", "設問"],
        ["", "3", "設立年"],
        ["2001年", "", "資本金"],
        ["1億円", "4", "事業所数"],
      ],
    ],
    ["a pipe in prose", "甲|乙", [["甲|乙"]]],
    ["what is left of rules in the text of pages", PAGES.join("\n"), PAGES.map((page) => [page])],
    ["paragraphs and lists", 'x\t<p>一</p> <p>二</p> <ul style="a: b"><li>三</li></ul>', [["x", "一\n二\n三"]]],
    ["brackets of the text", "x\t<製品A> 対応 ‹B› <100字以内で記述>", [["x", "<製品A> 対応 ‹B› <100字以内で記述>"]]],
    ["references only within markup", "x\t<p>A&amp;B</p>\tA&amp;B", [["x", "A&B", "A&amp;B"]]],
    ["runs of blanks", "x\t a  b\u3000\u3000c\u3000d ", [["x", "a b\u3000c\u3000d"]]],
    [
      "text that a mail quotes",
      ["佐藤様", ...Array.from({ length: 10 }, (_none, line) => `> ${line}\t答え > 0`), ">", "> >> 二重", "以上"].join("\n"),
      [["佐藤様"], ...Array.from({ length: 10 }, (_none, line) => [String(line), "答え > 0"]), ["二重"], ["以上"]],
    ],
    ["marks of a few lines", "> 10Mbps以上\n> 1Mbps以上", [["> 10Mbps以上"], ["> 1Mbps以上"]]],
    [
      "Windows line ends",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("reads %s", (_name, text, expected) => expect(cellsOf(text)).toEqual(expected));

  it("reads commas by the file's name", () => {
    expect(cellsOf('No;項目;設問;回答\n1;"a;b";x;9,800万円', "x.csv")).toEqual([
      ["No", "項目", "設問", "回答"],
      ["1", "a;b", "x", "9,800万円"],
    ]);
    expect(cellsOf('1,"a, b",\n2,c,', "x.csv")).toEqual([
      ["1", "a, b", ""],
      ["2", "c", ""],
    ]);
  });

  it("reads commas where every line has them", () => {
    const text = Array.from({ length: 6 }, (_, index) => `${index},項目,設問,回答`).join("\n");
    expect(cellsOf(text)[5]).toEqual(["5", "項目", "設問", "回答"]);
  });

  it.each<[string, (index: number) => string]>([
    ["lists in sentences", (index) => `${index} 東京, 大阪, 札幌, 福岡に拠点があります`],
    ["numbers", (index) => `${index} 売上高 1,234,567,890円`],
    ["whole pages", (index) => `${index} ${"項目,設問の文,回答の文です。".repeat(3)}${"長い頁の文です。".repeat(400)}`],
  ])("keeps lines whole whose commas are those of %s", (_what, line) => {
    const text = Array.from({ length: 6 }, (_, index) => line(index)).join("\n");
    expect(cellsOf(text)[5]).toEqual([line(5)]);
  });

  it("counts pages by their marks and keeps lines of the file", () => {
    const document = parseText("表題 (1/2)\na\tb\n\n表題 (2/2)\nc\td\n(3/4)\n", "x.txt");
    expect(document.pages.map((page) => [page.number, page.rows.length])).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(document.pages[1]?.rows[1]).toMatchObject({ line: 5, raw: "c\td", table: 1 });
    expect(document.pages[1]?.rows[0]?.gapAbove).toBe(true);
  });

  it("loses no character but blanks and delimiters, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "必須", "\t", "\n", '"', "|", " ", "<p>", "<b", ",", "\f", "(1/2)"), { maxLength: 60 }),
        (parts) => {
          const text = parts.join("");
          const bare = (words: string): string => words.replace(/<p>|[\s|"]/g, "");
          expect(bare(cellsOf(text).flat().join(""))).toBe(bare(text));
        },
      ),
    );
  });

  it.each<[string, (count: number) => string]>([
    ["quotes", (count) => '"'.repeat(count)],
    ["quoted tabs", (count) => '"\t'.repeat(count / 2)],
    ["open tags", (count) => "<p ".repeat(count / 2)],
    ["pipes", (count) => "|".repeat(count)],
    ["lines", (count) => "\n".repeat(count)],
    ["blanks", (count) => `a${" ".repeat(count)}b`],
  ])("costs in proportion to its length for many %s", async (_name, make) => {
    const cost = (count: number): Promise<number> => {
      const text = make(count);
      return effortOf(() => parseText(text));
    };
    await cost(5000);
    // What grows with the square of the length would cost sixteen times as much, not four.
    expect(await cost(200_000)).toBeLessThan(9 * (await cost(50_000)) + 5);
  });
});
