import { describeRule } from "../../support/rule-cases";

describeRule("date-incomplete", [
  { name: "a full date", answers: { "1.1": "2026年9月30日" }, expect: "sound" },
  { name: "a month", answers: { "1.1": "2026年9月" }, expect: "finding", says: "2026年9月" },
  { name: "a year", answers: { "28.1": "2013年" }, expect: "finding" },
  { name: "no date at all", answers: { "28.1": "開業当初から" }, expect: "silent" },
]);
