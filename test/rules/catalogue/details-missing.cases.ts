import { describeRule } from "../../support/rule-cases";

describeRule("details-missing", [
  { name: "a name", answers: { "26.1": "あり:苦情対応規程" }, expect: "sound" },
  { name: "あり alone", answers: { "23.1": "あり" }, expect: "finding" },
  { name: "有 alone", answers: { "90.1": "有" }, expect: "finding" },
  { name: "あり with a full stop", answers: { "41.1": "あり。" }, expect: "finding" },
  { name: "a name without あり", answers: { "26.1": "苦情対応規程" }, expect: "sound" },
  { name: "なし", answers: { "37.1": "なし" }, expect: "silent" },
]);
