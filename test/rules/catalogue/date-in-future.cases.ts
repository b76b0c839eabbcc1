import { describeRule } from "../../support/rule-cases";

describeRule("date-in-future", [
  { name: "two months ago", answers: { "1.1": "2026/9/30" }, expect: "sound" },
  { name: "the day of the check", answers: { "1.1": "2026/11/21" }, expect: "sound" },
  { name: "the day after", answers: { "1.1": "2026/11/22" }, expect: "finding", says: "2026/11/21" },
  { name: "not a date", answers: { "1.1": "本日" }, expect: "silent" },
]);
