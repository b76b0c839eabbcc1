import { describeRule } from "../../support/rule-cases";

describeRule("year-notation", [
  { name: "western year", answers: { "3.1": "2008年" }, expect: "sound" },
  { name: "era year", answers: { "3.1": "平成20年" }, expect: "finding", fix: "2008年" },
  { name: "era date", answers: { "1.1": "令和8年9月30日" }, expect: "finding", fix: "2026年9月30日" },
  { name: "not a year", answers: { "3.1": "創業期" }, expect: "silent" },
  { name: "both notations", answers: { "3.1": "昭和61年(1986年)" }, expect: "sound" },
]);
