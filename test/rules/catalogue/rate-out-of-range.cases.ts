import { describeRule } from "../../support/rule-cases";

describeRule("rate-out-of-range", [
  { name: "100 %", answers: { "39.1": "100%" }, expect: "sound" },
  { name: "over 100 %", answers: { "39.1": "999.5%" }, expect: "finding" },
  { name: "an equity ratio over 100 %", answers: { "12.1": "482%(2026年3月期)" }, expect: "finding" },
  { name: "a negative equity ratio", answers: { "12.1": "△12.5%(2026年3月期)" }, expect: "sound" },
  { name: "a reference value over 100 %", answers: { "39.2": "パターン2 対策参照値990%以上" }, expect: "finding" },
  { name: "no rate", answers: { "87.2": "集計していない" }, expect: "silent" },
]);
