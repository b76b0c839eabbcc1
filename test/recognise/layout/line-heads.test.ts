import { withoutLineHeads } from "../../../src/recognise/layout/line-heads";

const HEADING = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容 1 開示情報の時点";
const VENDOR = "認定番号: 0999-2401 サービス名称: あさぎりポータル 事業者名称: 株式会社あさぎり";
const ROWS = ["9 財務データ 売上高", "24 文書類 規程", "34 サービス 問合せ先", "39 サービス品質 稼働率", "51 内容 ソフトウェア"];

/** Pages, each on a line, that begin with a head but for the first. */
const headed = (headOf: (page: number) => string): string[] => [
  HEADING,
  ...ROWS.map((row, index) => [headOf(index + 2), row].filter(Boolean).join(" ")),
];

describe("the head of a page at the beginning of its line", () => {
  it.each([
    ["with a count of pages that is wrong", (page: number) => `${VENDOR} (${page}/3)`],
    ["without a count", () => VENDOR],
    ["that one page has lost", (page: number) => (page === 4 ? "" : `${VENDOR} (${page}/6)`)],
  ])("is no part of it: one %s", (_what, headOf) => {
    expect(withoutLineHeads(headed(headOf))).toEqual([HEADING, ...ROWS]);
  });

  it.each([
    ["too short", () => "会社"],
    ["that few pages have", (page: number) => (page < 4 ? VENDOR : "")],
    ["that is the form's title", () => "ASP・SaaS安全・信頼性に係る情報開示認定制度 (2/3)"],
  ])("stays where it may be something else: one %s", (_what, headOf) => {
    expect(withoutLineHeads(headed(headOf))).toEqual(headed(headOf));
  });

  it("does not end with what answers rows", () => {
    const rows = ROWS.map((row) => `あり ${row}`);
    expect(withoutLineHeads([HEADING, ...rows.map((row) => `${VENDOR} ${row}`)])).toEqual([HEADING, ...rows]);
  });
});
