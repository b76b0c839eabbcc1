import { describeRule } from "../../support/rule-cases";

describeRule("virus-pattern-interval-missing", [
  { name: "hours", answers: { "57.1": "あり:ベンダーリリースから24時間以内に更新" }, expect: "sound" },
  { name: "daily", answers: { "57.1": "有り 毎日更新" }, expect: "sound" },
  { name: "あり alone", answers: { "57.1": "あり" }, expect: "finding" },
  { name: "no fixed interval", answers: { "57.1": "あり:随時更新" }, expect: "finding" },
  { name: "software named only", answers: { "57.1": "ウイルス対策ソフトウェアを導入済み" }, expect: "finding" },
  { name: "none", answers: { "57.1": "なし" }, expect: "silent" },
]);
