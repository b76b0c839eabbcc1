import { ASP_SAAS, type Field } from "../../../src/form";
import { parseText } from "../../../src/readers";
import type { Word } from "../../../src/recognise/flow/label-words";
import { CLEAR } from "../../../src/recognise/flow/margins";
import { agreedAnswers, clearAnswers, confirmFlow } from "../../../src/recognise/flow/second-opinion";
import type { SharedAnswers } from "../../../src/recognise/flow/shared-answers";
import { readingInLines } from "../../support/readings";

const [first, second, third] = ASP_SAAS.fields;
if (!first || !second || !third) throw new Error("The form has no fields");

function shared(...answers: readonly (readonly [Field, string, number])[]): SharedAnswers {
  const [page] = parseText("").pages;
  if (!page) throw new Error("A text without a page");
  const word = (text: string): Word => ({ text, reduced: text, line: 0, page });
  return {
    answers: new Map(answers.map(([field, text]) => [field, text.split(" ").map(word)])),
    clearness: () => new Map(answers.map(([field, , clear]) => [field, clear])),
  };
}

describe("answers that are shared out", () => {
  it("are clear by themselves where any other distribution is much worse", () => {
    const found = shared([first, "2024/4/1", CLEAR.alone], [second, "株式会社あさぎり情報", CLEAR.agreed]);
    expect(clearAnswers(found)).toEqual([first]);
  });

  it("are certain where another reading has the same words, whatever stands between them", () => {
    const found = shared(
      [first, "2024 / 4/1", CLEAR.agreed],
      [second, "株式会社 あさぎり情報", CLEAR.agreed],
      [third, "1999年", 2],
    );
    const readings = [
      new Map([[first, "2024/4/1"]]),
      new Map([
        [second, "株式会社\nあさぎり情報"],
        [third, "1999年 25年"],
      ]),
    ];
    expect(agreedAnswers(found, readings)).toEqual([first, second]);
  });

  it("say nothing of an answer that no other reading has", () => {
    expect(agreedAnswers(shared([first, "2024/4/1", 9]), [new Map()])).toEqual([]);
  });
});

describe("answers of a flow in doubt", () => {
  it("lose the doubts about their place, and no others, where they are shared out in the same way", () => {
    const same = readingInLines(first, "2024/4/1", true, "scattered", "order", "kind");
    const other = readingInLines(second, "あさぎり", true, "scattered");
    confirmFlow([same, other], () => shared([first, "2024/4/1", CLEAR.agreed], [second, "株式会社あさぎり", 9]));
    expect([same, other].map(({ doubts }) => [...doubts])).toEqual([["kind"], ["scattered"]]);
  });

  it("are not shared out where there are none", () => {
    const never = (): never => {
      throw new Error("Work for nothing");
    };
    expect(() =>
      confirmFlow([readingInLines(first, "2024/4/1", true, "kind"), readingInLines(second, "あ", false, "order")], never),
    ).not.toThrow();
  });
});
