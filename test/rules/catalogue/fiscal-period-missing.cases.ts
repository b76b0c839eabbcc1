import { describeRule } from "../../support/rule-cases";

describeRule("fiscal-period-missing", [
  { name: "with the term", answers: { "9.1": "1,284,560,000円(2026年3月期)" }, expect: "sound" },
  { name: "with a day", answers: { "11.1": "50,000,000円(2026年9月1日現在)" }, expect: "sound" },
  { name: "a bare amount", answers: { "9.1": "1,284,560,000円" }, expect: "finding" },
  { name: "a bare ratio", answers: { "12.1": "48.2%" }, expect: "finding" },
  { name: "not disclosed", answers: { "10.1": "非公開" }, expect: "silent" },
]);
