import { describeRule } from "../../support/rule-cases";

describeRule("count-unit-differs", [
  { name: "companies for people", answers: { "7.1": "11社" }, expect: "finding" },
  { name: "people", answers: { "7.1": "取締役8名、監査役3名" }, expect: "sound" },
  { name: "a bare number", answers: { "8.1": "１４" }, expect: "sound" },
  { name: "agencies", answers: { "50.1": "26代理店" }, expect: "sound" },
  { name: "words", answers: { "8.1": "多数" }, expect: "silent" },
]);
