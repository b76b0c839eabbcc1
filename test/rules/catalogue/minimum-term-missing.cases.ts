import { describeRule } from "../../support/rule-cases";

describeRule("minimum-term-missing", [
  { name: "a month", answers: { "36.3": "1ヶ月" }, expect: "sound" },
  { name: "a year", answers: { "36.3": "1年間" }, expect: "sound" },
  { name: "until the end of a month", answers: { "36.3": "申込日から翌々月末まで" }, expect: "sound" },
  { name: "depends", answers: { "36.3": "契約による" }, expect: "finding" },
  { name: "none", answers: { "36.3": "なし" }, expect: "silent" },
]);
