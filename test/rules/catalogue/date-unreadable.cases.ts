import { describeRule } from "../../support/rule-cases";

describeRule("date-unreadable", [
  { name: "slashes", answers: { "1.1": "2026/9/30" }, expect: "sound" },
  { name: "Japanese words", answers: { "28.1": "2013年4月1日" }, expect: "sound" },
  { name: "points", answers: { "28.1": "2013.04.01" }, expect: "sound" },
  { name: "a month that does not exist", answers: { "1.1": "2026/13/05" }, expect: "finding", says: "2026/13/05" },
  { name: "a leap day in a common year", answers: { "28.1": "2013/2/29" }, expect: "finding" },
  { name: "a leap day", answers: { "28.1": "2012/2/29" }, expect: "sound" },
  { name: "words without a date", answers: { "28.1": "開業当初から" }, expect: "finding", says: "年月日が記述されていません" },
  { name: "left out", answers: { "1.1": "未定" }, expect: "silent" },
]);
