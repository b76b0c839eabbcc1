import { describeRule } from "../../support/rule-cases";

describeRule("availability-period-missing", [
  { name: "with the period", answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" }, expect: "sound" },
  { name: "a fiscal year", answers: { "39.1": "99.95%(2025年度)" }, expect: "sound" },
  { name: "a bare rate", answers: { "39.1": "99.95%" }, expect: "finding" },
  { name: "a target has none", answers: { "39.1": "運用開始前のため目標値 99.9%" }, expect: "silent" },
]);
