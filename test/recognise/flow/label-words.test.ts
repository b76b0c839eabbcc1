import { ASP_SAAS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { labelWordsOf } from "../../../src/recognise/flow/label-words";
import { vocabularyOf } from "../../../src/recognise/words/vocabulary";

/** The words of a text on one line that are taken for no label. */
function answersIn(text: string): string[] {
  const { words, isLabel } = labelWordsOf(parseText(text), () => true, ASP_SAAS, vocabularyOf(ASP_SAAS));
  return words.flatMap((word, index) => (isLabel[index] ? [] : [word.text]));
}

const promptOf = (id: string): string => ASP_SAAS.fields.find((field) => field.id === id)?.prompt ?? "";

describe("what stands behind an answer, before a label", () => {
  const textWith = (behind: string, between = ""): string =>
    `${promptOf("56.1")} 必須 手動 57 ${promptOf("57.1")} 必須 あり ${between} 58 ${promptOf("58.1")} 必須 記録する ${behind} 59 ${promptOf("59.1")}`;

  it("is no part of it where it is the number of an item near by that has none in its place", () => {
    expect(answersIn(textWith("56"))).toEqual(["手動", "あり", "記録する"]);
  });

  it("is a part of it where it is any other number", () => {
    expect(answersIn(textWith("57"))).toEqual(["手動", "あり", "記録する", "57"]);
    expect(answersIn(textWith("30"))).toEqual(["手動", "あり", "記録する", "30"]);
  });

  it("is a part of it where the item is far away", () => {
    const far = Array.from({ length: 60 }, (_none, index) => `語${index}`);
    expect(answersIn(textWith("56", far.join(" ")))).toContain("56");
  });
});

it("a marker is none that stands behind the first line of a prompt without a blank", () => {
  const [first, second] = promptOf("76.1").split(/(?=の有無)/u);
  const text = `76 非常用電源 ${first}必須 なし ${second} 77 ${promptOf("77.1")} 必須 入力必須 の項目`;
  expect(answersIn(text)).toEqual(["なし", "入力必須", "の項目"]);
});

it.each(["【審査対象項目】", "【記述内容】", "申請内容"])("the head of a column is no answer: %s", (head) => {
  expect(answersIn(`${head} ${promptOf("56.1")} 必須 手動 ${promptOf("57.1")} ${head} 必須 あり`)).toEqual(["手動", "あり"]);
});

it("the circle of a marker that stands before its item is no answer, behind the prompts of an item without one", () => {
  const prompts = ["33.1", "33.2", "33.3"].map((id, index) => `必須 答${index} ${promptOf(id)}`.replace(/^必須 (?!答0)/u, ""));
  const text = `33 ${prompts.join(" ")} 必須 ○ 34 あり ${promptOf("34.1")}`;
  expect(answersIn(text)).toEqual(["答0", "答1", "答2", "あり"]);
});
