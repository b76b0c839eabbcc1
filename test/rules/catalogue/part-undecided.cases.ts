import { describeRule } from "../../support/rule-cases";

describeRule("part-undecided", [
  { name: "one service", answers: { "32.1": "帳票:6ヶ月前/試験:未定" }, expect: "finding" },
  { name: "all settled", answers: { "32.1": "帳票:6ヶ月前/試験:3ヶ月前" }, expect: "sound" },
  { name: "an optional field", answers: { "70.1": "暗号化:検討中" }, expect: "silent" },
  {
    name: "a part in brackets",
    answers: { "33.2": "あり 代替サービスの紹介、並行稼働(検討中)" },
    expect: "needsReview",
    says: "並行稼働",
  },
  { name: "the answer itself", answers: { "90.1": "あり(準備中)" }, expect: "sound" },
]);
