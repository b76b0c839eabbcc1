import { parseText } from "../../../src/readers";
import { isPageBreak, pageBreaks } from "../../../src/recognise/layout/page-breaks";

describe("lines where pages end", () => {
  it.each([
    "----------",
    "＝＝＝＝＝＝",
    "- - - - - -",
    "＿＿＿＿＿＿＿",
    "－－ 改ページ －－",
    "====== 次ページ ======",
    "＜改ページ＞",
    "[Page Break]",
    "（次ページへ続く）",
  ])("are told: %s", (text) => {
    expect(isPageBreak(text)).toBe(true);
  });

  it.each(["-", "---", "－－", "なし", "--標準プラン--", "改ページ", "(前月より続く)", ""])(
    "are none in an answer: %s",
    (text) => {
      expect(isPageBreak(text)).toBe(false);
    },
  );

  const found = (lines: readonly string[], first: number): string[] => {
    const rows = parseText(lines.join("\n")).pages.flatMap((page) => page.rows);
    return [...pageBreaks(rows, first)].map(({ raw }) => raw);
  };
  const [BREAK, TITLE] = ["----- 次ページ -----", "あさぎり書庫 開示内容"];

  it("take the title with them that stands behind each", () => {
    const lines = ["回答の一行目", BREAK, TITLE, "回答の二行目", BREAK, TITLE, "回答の三行目"];
    expect(found(lines, 0)).toEqual([BREAK, BREAK, TITLE, TITLE]);
  });

  it("take the title with them that stands above the form", () => {
    expect(found([TITLE, "回答の一行目", BREAK, TITLE, "回答の二行目"], 1)).toEqual([BREAK, TITLE]);
  });

  it("leave answers alone that go on behind them", () => {
    expect(
      found(["回答の一行目", BREAK, "回答の二行目", BREAK, "回答の三行目", BREAK, "必須あります", BREAK, "必須あります"], 0),
    ).toEqual(Array.from({ length: 4 }, () => BREAK));
  });
});
