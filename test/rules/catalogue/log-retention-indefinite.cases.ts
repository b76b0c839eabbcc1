import { describeRule } from "../../support/rule-cases";

describeRule("log-retention-indefinite", [
  { name: "fixed", answers: { "58.1": "あり:1年間" }, expect: "sound" },
  {
    name: "indefinite for a part",
    answers: { "58.1": "あり:利用状況の記録は1年間、例外処理の記録は不定" },
    expect: "finding",
    says: "不定",
  },
  { name: "some time", answers: { "82.1": "あり:一定期間保存" }, expect: "finding", says: "一定期間" },
]);
