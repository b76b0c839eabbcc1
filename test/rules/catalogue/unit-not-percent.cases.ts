import { describeRule } from "../../support/rule-cases";

describeRule("unit-not-percent", [
  { name: "percent", answers: { "12.1": "48.2%(2026年3月期)" }, expect: "sound" },
  { name: "full-width percent", answers: { "12.1": "４８．２％" }, expect: "sound" },
  { name: "years", answers: { "13.1": "1.5年(2026年3月期)" }, expect: "finding", says: "1.5年" },
  { name: "a multiple", answers: { "14.1": "21.5倍" }, expect: "finding", says: "21.5倍" },
  { name: "not disclosed", answers: { "87.1": "集計していない" }, expect: "silent" },
  { name: "one of several in years", answers: { "39.1": "甲:99.99年、乙:99.9%" }, expect: "finding", says: "99.99年" },
]);
