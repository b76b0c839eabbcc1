import { describeRule } from "../../support/rule-cases";

describeRule("availability-rate-missing", [
  { name: "a rate", answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" }, expect: "sound" },
  { name: "words", answers: { "39.1": "高い稼働率を維持しています" }, expect: "finding" },
]);
