import { parseText } from "../../../src/readers";
import { countedLines } from "../../../src/recognise/layout/counted-lines";

/** The lines that are taken for pages' own, of some that stand between rows. */
function counted(lines: readonly string[], rows: number): string[] {
  const between = Array.from({ length: rows }, (_, row) => `設問${row}の回答`);
  const document = parseText(lines.flatMap((line) => [...between, line]).join("\n"));
  return [...countedLines(document.pages.flatMap((page) => page.rows))].map(({ raw }) => raw);
}

describe("lines that count pages", () => {
  it.each([
    ["of all", ["あさぎり書庫 情報開示 2/9", "あさぎり書庫 情報開示 5/9"]],
    [
      "of all, in wide characters",
      ["あさぎり書庫　開示 （２／９）", "あさぎり書庫　開示 （３／９）", "あさぎり書庫　開示 （７／９）"],
    ],
    ["in English", ["Asagiri Disclosure Page 2 of 4", "Asagiri Disclosure Page 3 of 4"]],
    ["between dashes", ["あさぎり書庫 - 2 -", "あさぎり書庫 - 3 -"]],
    ["one alone that says so", ["あさぎり書庫 - 詳細 2 / 4 ページ"]],
  ])("are told: %s", (_what, lines) => {
    expect(counted(lines, 5)).toEqual(lines);
  });

  it.each<[string, string[], number]>([
    ["fall", ["計画停止 5/9", "計画停止 2/9"], 5],
    ["stand still", ["計画停止 5/9", "計画停止 5/9"], 5],
    ["have other words", ["計画停止 2/9", "点検 5/9"], 5],
    ["have another total", ["計画停止 2/9", "計画停止 5/10"], 5],
    ["follow each other as a list's do", ["計画停止 5/9", "計画停止 6/9"], 1],
    ["are dates", ["公開 2023/4/11", "公開 2023/5/11"], 5],
    ["stand behind a marker", ["必須手順書 2/9", "必須手順書 3/9"], 5],
    ["name the page of a paper", ["別紙手順書 2/9ページ"], 5],
    ["have no words", ["2/9", "3/9"], 5],
  ])("are no lines that %s", (_what, lines, rows) => {
    expect(counted(lines, rows)).toEqual([]);
  });
});
