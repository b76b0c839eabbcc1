import { ASP_SAAS, type Field } from "../../../src/form";
import {
  endsWithMarker,
  holdsLabelPiece,
  isCutOption,
  labelsBeside,
  robbedFields,
} from "../../../src/recognise/flow/label-pieces";
import type { FoundPrompt } from "../../../src/recognise/flow/label-words";
import { reducedText } from "../../../src/text/matching";

function fieldOf(id: string): Field {
  const field = ASP_SAAS.fields.find((each) => each.id === id);
  if (!field) throw new Error(`The form has no field ${id}`);
  return field;
}

describe("a line of an answer", () => {
  const fields = ASP_SAAS.fields;
  const beside = (id: string) => {
    const index = fieldOf(id).index;
    return labelsBeside(fieldOf(id), fields.slice(Math.max(0, index - 1), index + 2));
  };

  it.each([
    ["93.1", "選択"],
    ["54.2", "○"],
    ["34.1", "○ 分、受付は電話のみ"],
    ["85.2", "○なお、詳細は契約書による"],
    ["93.1", "有（管理画面にて確認可能）選択"],
    ["3.1", "2003年5月 事"],
    ["12.1", "キャッシュフロー"],
    ["33.1", "種類"],
    ["25.1", "25 勧誘"],
    ["28.1", "2017年5月1日 年月日(西暦)"],
    ["33.1", "・"],
    ["76.1", "非常用電源(発電機)必須 なし"],
  ])("of %s that holds a piece of a label is told: %s", (id, line) => {
    expect(holdsLabelPiece(line, beside(id))).toBe(true);
  });

  it.each([
    ["32.1", "原則として2週間前"],
    ["77.1", "有り（ハロゲン化物消火設備）"],
    ["7.2", "藤原 恵（代表取締役）、渡邉 剛（監査役）"],
    ["8.1", "580人"],
    ["42.1", "有：ISO 9001、SOC 2 Type II 報告書"],
    ["66.1", "有"],
  ])("of %s that is an answer's own is none: %s", (id, line) => {
    expect(holdsLabelPiece(line, beside(id))).toBe(false);
  });
});

it.each([
  ["有（管理画面にて確認可能）選択", true],
  ["12名 必須", true],
  ["あり○", true],
  ["○", false],
  ["有（選択式）", false],
])("a marker behind an answer is told: %s", (line, isMarked) => {
  expect(endsWithMarker(line)).toBe(isMarked);
});

describe("an option", () => {
  it.each([
    ["③中小企業会計によるチェックリストに基づく", true],
    ["③中小企業会計によるチェックリストに基づく財務データ", false],
    ["会計監査", false],
  ])("that lost its end is told: %s", (said, isCut) => {
    expect(isCutOption(fieldOf("16.1"), [said])).toBe(isCut);
  });

  it("is asked for by choices only", () => {
    expect(isCutOption(fieldOf("30.1"), ["③中小企業会計によるチェックリストに基づく"])).toBe(false);
  });
});

describe("a word taken for a number or a head of a column", () => {
  const text = "事業者名 みなも 番 号 種類 事業者の設立年 1989年 号 設立後の事業年数 28年 4 主な事業所 東京";
  const words = text.split(" ").map((word) => ({ reduced: reducedText(word) }));
  const [first, second, third] = ["2.1", "3.1", "3.2"].map(fieldOf);
  const at = (field: Field | undefined, index: number): FoundPrompt[] => (field ? [{ field, first: index, last: index }] : []);
  const prompts = [...at(first, 0), ...at(second, 5), ...at(third, 8)];
  const idsFor = (...strays: number[]): string[] => [...robbedFields(words, prompts, strays)].map(({ id }) => id);

  it("may be the answer's own where it stands alone", () => {
    expect(idsFor(7)).toEqual(["3.1"]);
  });

  it("is the head of a page beside others, and a number where the item has it", () => {
    expect(idsFor(2, 3, 4)).toEqual([]);
    expect(robbedFields(words, [...prompts, ...at(fieldOf("4.1"), 11)], [10])).toEqual(new Set());
  });
});
