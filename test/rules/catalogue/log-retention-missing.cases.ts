import { describeRule } from "../../support/rule-cases";

describeRule("log-retention-missing", [
  { name: "a year", answers: { "58.1": "あり:1年間保存" }, expect: "sound" },
  { name: "months", answers: { "58.1": "あり:最低3ヶ月" }, expect: "sound" },
  { name: "あり alone", answers: { "58.1": "あり" }, expect: "finding" },
  { name: "none", answers: { "58.1": "なし" }, expect: "silent" },
]);
