import { describeRule } from "../../support/rule-cases";

describeRule("availability-unit-missing", [
  { name: "bare", answers: { "39.1": "99.98(2025年4月1日~2026年3月31日の実績値)" }, expect: "finding" },
  { name: "with its sign", answers: { "39.1": "99.98%(2025年4月1日~2026年3月31日)" }, expect: "sound" },
  { name: "words", answers: { "39.1": "開始前のため実績なし" }, expect: "silent" },
]);
