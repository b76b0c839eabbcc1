import { describeRule } from "../../support/rule-cases";

describeRule("answer-elsewhere", [
  { name: "an answer", answers: { "36.1": "55,000円(税込)/1契約" }, expect: "sound" },
  { name: "a pointer", answers: { "36.1": "別紙参照" }, expect: "needsReview" },
  { name: "a pointer with an answer", answers: { "35.2": "下記のとおり、月額の固定料金を課金" }, expect: "sound" },
  { name: "an optional field", answers: { "6.4": "別紙参照" }, expect: "silent" },
  { name: "別途 alone", answers: { "37.1": "別途" }, expect: "needsReview" },
]);
