import { ASP_SAAS } from "../../../src/form";
import { doubtRepeatedTails } from "../../../src/recognise/answers/page-words";
import { readingInLines } from "../../support/readings";

function doubted(...values: readonly string[]): boolean[] {
  const readings = ASP_SAAS.fields
    .slice(0, values.length)
    .map((field, index) => readingInLines(field, values[index] ?? "", true));
  doubtRepeatedTails(readings);
  return readings.map(({ doubts }) => doubts.has("page-words"));
}

describe("the end of an answer in a flow", () => {
  it("is in doubt where several answers end with the same words, but for their figures", () => {
    const foot = (page: number): string => `0999-2401 あさぎりポータル ${page}`;
    expect(doubted(`なし ${foot(1)}`, `あり、月に1回 ${foot(2)}`, `東京都 ${foot(3)}`, "なし")).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it.each<[string, string[]]>([
    ["two answers end alike", ["なし あさぎりポータル 1", "あり あさぎりポータル 2", "あり"]],
    ["an answer is given several times", ["電話 03-0000-0001", "電話 03-0000-0001", "電話 03-0000-0001"]],
    ["answers are nothing else", ["サポート窓口1", "サポート窓口2", "サポート窓口3"]],
    ["they end with figures and a word", ["あり 24時間 365日", "なし 24時間 365日", "可 24時間 365日"]],
    ["they end with words alone", ["あり サービス仕様書に記載", "なし サービス仕様書に記載", "可 サービス仕様書に記載"]],
  ])("is certain where %s", (_name, values) => {
    expect(doubted(...values)).not.toContain(true);
  });
});
