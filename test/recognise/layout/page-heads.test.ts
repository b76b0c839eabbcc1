import { withoutPageHeads } from "../../../src/recognise/layout/page-heads";

/** Pages of a sheet on one line, each with heads before its rows. */
function onOneLine(heads: string, pages: readonly string[]): string {
  return pages.map((page) => `${heads} ${page}`).join(" ");
}

/** A text whose blanks are all alike: where something went, more may be left. */
const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe("heads of columns within a long line", () => {
  it.each([
    ["番号 種類 項目 記述内容 必須/選択 申請内容", "24 文書類"],
    ["番 種類 項目 記述内容 必須/ 申請内容 号 選択", "24 文書類"],
    ["番 種類 項目 記述内容 必須/ 申請内容 号 選択", "選択 無し"],
    ["番 種類 項目 必須/ 申請内容記述内容 号 選択", "必須○ 有り"],
    ["番 種類 必 号 項目 記述内容 須/ 申請内容 選択", "内容 有り"],
    ["必 番 種類 項目 記述内容 須/選 申請内容 号 択", "必須 有り"],
    ["番 種類 項目 記述内容 必須/ 申請内容 番 種類 項目 記述内容 必須/ 申請内容 号 選択 号 選択", "24 文書類"],
    ["No. 大項目 項目 回答", "24 文書類"],
    ["番号 項目名 設問 記入欄", "24 文書類"],
    ["番号 項目 【記述内容】 必須/選択 【開示内容】", "24 文書類"],
  ])("「%s」 go, and 「%s」 behind them stays", (heads, behind) => {
    const text = onOneLine(heads, ["1 はじめの回答", `${behind} 次の回答`]);
    expect(spaced(withoutPageHeads(text, true))).toBe(`${heads} 1 はじめの回答 ${behind} 次の回答`);
  });

  it.each([
    ["次の項目 記述内容 を確認", "選択"],
    ["番号 種類 項目", "24"],
    ["申請内容 項目", "必須"],
    ["選択 必須 選択 選択", "有り"],
    ["情報の種類 項目 内容 回答", "1"],
  ])("are not what an answer says: 「%s %s」", (words, behind) => {
    const text = `番号 項目 回答 1 あり 2 ${words} ${behind}`;
    expect(withoutPageHeads(text, true)).toBe(text);
  });
});

describe("feet and titles of pages within a long line", () => {
  const HEADS = "番 種類 項目 記述内容 必須/ 申請内容 号 選択";
  const answers = ["青い空", "白い雲", "赤い花", "黒い土", "緑の葉"];
  const expected = `${HEADS} ${answers.join(" ")}`;
  const pagesWith = (foot: (page: number) => string): string =>
    onOneLine(
      HEADS,
      answers.map((answer, index) => `${answer} ${foot(index + 1)}`),
    );

  it.each<[string, (page: number) => string]>([
    ["an address, a count and a time", (page) => `https://sheet.example.jp/a.html ${page}/5 11/21/26, 5:44 PM あさぎり 開示`],
    ["a count with blanks", (page) => `2025/10/01 印刷 - ${page} / 5 - あさぎり開示シート`],
    ["a number alone", (page) => `あさぎり開示シート 第${page}葉`],
  ])("go: %s", (_what, foot) => {
    expect(spaced(withoutPageHeads(pagesWith(foot), true))).toBe(expected);
  });

  it("go from a page whose row goes on beside them", () => {
    const text = pagesWith((page) => `印刷 - ${page} / 5 - ${page === 2 ? "続きの語 " : ""}あさぎり開示シート`);
    expect(spaced(withoutPageHeads(text, true))).toBe(expected.replace("白い雲", "白い雲 続きの語 あさぎり開示シート"));
  });

  it("go where one page has its heads further up", () => {
    const text = pagesWith((page) => `関係者外秘 あさぎり 開示シート ${page === 3 ? "題名" : ""}`);
    expect(spaced(withoutPageHeads(text, true))).toBe(expected.replace("赤い花", "赤い花 題名"));
  });

  it("go where the heads stand among other words", () => {
    const text = answers.map((answer, index) => `${answer} 印刷 ${index + 1}/5 あさぎり開示シート`).join(" ");
    expect(spaced(withoutPageHeads(`${HEADS} ${text} ${HEADS} 終わり`, true))).toBe(`${expected} 終わり`);
  });

  it.each(["記述有り(*)", "有り", "必須○ ○"])("leave 「%s」 before them, which all pages end with", (answer) => {
    const text = pagesWith((page) => `${answer} https://sheet.example.jp/ ${page}/5`);
    const kept = `${HEADS} ${answers.map((each) => `${each} ${answer}`).join(" ")}`;
    expect(spaced(withoutPageHeads(text, true))).toBe(kept);
  });

  it.each([
    ["fractions that count nothing", "1/5 だけ 2/5 だけ 2/5 だけ 4/5 だけ 5/5 だけ"],
    ["dates", "1/5 に実施 3/5 に実施 4/5 に実施"],
  ])("are not %s", (_what, answer) => {
    const text = `${HEADS} ${answer}`;
    expect(withoutPageHeads(text, true)).toBe(text);
  });
});
