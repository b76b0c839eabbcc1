import { describeRule } from "../../support/rule-cases";

describeRule("year-unreadable", [
  { name: "four digits", answers: { "3.1": "2008" }, expect: "sound" },
  { name: "with 年", answers: { "3.1": "2008年" }, expect: "sound" },
  { name: "a digit lost", answers: { "3.1": "208年" }, expect: "finding" },
  { name: "words", answers: { "3.1": "創業期" }, expect: "finding" },
]);
