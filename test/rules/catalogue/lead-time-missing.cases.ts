import { describeRule } from "../../support/rule-cases";

describeRule("lead-time-missing", [
  { name: "months", answers: { "32.1": "6ヶ月前" }, expect: "sound" },
  { name: "weeks", answers: { "91.1": "2週間前" }, expect: "sound" },
  { name: "days", answers: { "91.1": "60日前" }, expect: "sound" },
  { name: "only words", answers: { "32.1": "事前に告知" }, expect: "finding" },
  { name: "なし", answers: { "91.1": "なし" }, expect: "silent" },
  {
    name: "a sentence that ends in a no",
    answers: { "91.1": "月2回の定期作業のほかに、告知する事象がありません" },
    expect: "finding",
  },
]);
