import { DEFAULT_REFERENCE, parseLevelsText } from "../../../src/reference";
import { ASP_SAAS } from "../../../src/form";
import { makeDisclosure } from "../../../src/disclosure";
import { createChecker } from "../../../src/rules";
import { describeRule, ruleOf, TODAY } from "../../support/rule-cases";

function levels(...list: readonly object[]) {
  const text = JSON.stringify({ kind: "levels", edition: "asp-saas", owner: "みどり野市", levels: list });
  return { levels: [parseLevelsText(text, "levels.json", ASP_SAAS)] };
}

const rate = levels({ field: "39.1", minimum: "99.9%" });
const interval = levels({ field: "54.1", maximum: "5分", importance: "wished" });
const mark = levels({ field: "42.1", wording: ["ISMS"] });
const yes = levels({ field: "76.1", required: "yes" });

describeRule("level-difference", [
  { name: "over the minimum", answers: { "39.1": "99.95%" }, reference: rate, expect: "sound" },
  { name: "at the minimum", answers: { "39.1": "99.90%" }, reference: rate, expect: "sound" },
  { name: "below", answers: { "39.1": "99.5%" }, reference: rate, expect: "finding", says: "みどり野市の必須の水準 99.9%以上" },
  { name: "an aim is no measured rate", answers: { "39.1": "目標値 99.99%" }, reference: rate, expect: "needsReview" },
  { name: "no figure", answers: { "39.1": "高い稼働率を維持" }, reference: rate, expect: "needsReview" },
  { name: "a dash", answers: { "39.1": "-" }, reference: rate, expect: "finding", says: "記述がありません" },
  { name: "no level for the field", answers: { "39.1": "90%" }, reference: interval, expect: "silent" },
  { name: "every 60 seconds", answers: { "54.1": "60秒ごと" }, reference: interval, expect: "sound" },
  {
    name: "a longer interval",
    answers: { "54.1": "10分間隔" },
    reference: interval,
    expect: "finding",
    says: "希望の水準 5分以内",
  },
  { name: "six times an hour", answers: { "54.1": "6回/時間" }, reference: interval, expect: "finding", says: "6回" },
  {
    name: "two figures that stand to it differently",
    answers: { "54.1": "1分間隔、夜間は10分間隔" },
    reference: interval,
    expect: "needsReview",
    says: "10分",
  },
  { name: "wording in other widths", answers: { "42.1": "ＩＳＭＳ(JIS Q 27001)" }, reference: mark, expect: "sound" },
  {
    name: "wording that is missing",
    answers: { "42.1": "プライバシーマーク" },
    reference: mark,
    expect: "finding",
    says: "ISMS",
  },
  { name: "yes", answers: { "76.1": "あり:48時間" }, reference: yes, expect: "sound" },
  { name: "no", answers: { "76.1": "なし" }, reference: yes, expect: "finding", says: "「なし」と読みました" },
  { name: "no answer of that kind", answers: { "76.1": "48時間" }, reference: yes, expect: "needsReview" },
]);

describe("an answer that the sheet does not show", () => {
  it.each([
    ["lost", ["needsReview 元の文書から読み取れませんでした。"]],
    ["withheld", []],
    ["blank", ["finding 記述がありません。"]],
  ] as const)("is taken for what it is: %s", (state, expected) => {
    const reference = { ...DEFAULT_REFERENCE, ...rate };
    const checker = createChecker({ edition: ASP_SAAS, rules: [ruleOf("level-difference")], today: TODAY, reference });
    const { findings } = checker.check(makeDisclosure(ASP_SAAS, () => ({ state, value: "" })));
    expect(findings.map(({ outcome, message }) => `${outcome} ${message.ja.split("{owner}")[0] ?? ""}`)).toEqual(expected);
  });
});
