import { ASP_SAAS } from "../../../src/form";
import { promptPlaces } from "../../../src/recognise/flow/prompt-places";
import { vocabularyOf } from "../../../src/recognise/words/vocabulary";
import { reducedText } from "../../../src/text/matching";

function placesIn(text: string): Map<string, string> {
  const words = text.split(" ").map((word) => ({ reduced: reducedText(word) }));
  const places = promptPlaces(words, ASP_SAAS, vocabularyOf(ASP_SAAS));
  return new Map(places.map(({ field, chain }) => [field.id, chain.map((index) => text.split(" ")[index]).join(" ")]));
}

describe("the prompts of a flow", () => {
  it.each([
    ["whole", "火災検知システムの有無 有", "78.1", "火災検知システムの有無"],
    ["in two pieces around an answer", "火災検知 有 システムの有無 必須", "78.1", "火災検知 システムの有無"],
    [
      "behind a title that it begins with, where a piece like its rest stands further on",
      "直撃雷対策 直撃雷対策の有無 79 必須 有 80 誘導雷対策 会議体 の有無 有",
      "79.1",
      "直撃雷対策の有無",
    ],
    [
      "around an answer that they might go on with",
      "利用者からのサービス解約の受付期限の有無と、 有 30日前 有りの場合はその期限(何日・何ヶ月前かを記述)",
      "38.1",
      "利用者からのサービス解約の受付期限の有無と、 有りの場合はその期限(何日・何ヶ月前かを記述)",
    ],
    [
      "around a time that they go on with, too",
      "利用者への告知時期(事前の告知時期を1ヶ月前、 3ヶ月前 3ヶ月前、6ヶ月前、12ヶ月前等の単位で記述)",
      "32.1",
      "利用者への告知時期(事前の告知時期を1ヶ月前、 3ヶ月前、6ヶ月前、12ヶ月前等の単位で記述)",
    ],
    [
      "around an answer whose word a longer one has",
      "IDやパスワードの運用管理方法の規程の 必須○ 有 管理 有無 有 無",
      "66.1",
      "IDやパスワードの運用管理方法の規程の 有無",
    ],
    [
      "with a blank behind a short word",
      "ID やパスワードの運用管理方法の規程の 必須○ 有無 有り",
      "66.1",
      "ID やパスワードの運用管理方法の規程の 有無",
    ],
  ])("are found %s", (_what, text, id, found) => {
    expect(placesIn(text).get(id)).toBe(found);
  });

  it("are those that follow each other in the form's order", () => {
    const found = placesIn("火災検知システムの有無 有 直撃雷対策の有無 無 火災検知システムの有無 有");
    expect([...found.keys()]).toEqual(["78.1", "79.1"]);
  });

  it("leave out what is not whole", () => {
    expect(placesIn("火災検知システムの あり 直撃雷対策の有無 なし").has("78.1")).toBe(false);
  });
});
