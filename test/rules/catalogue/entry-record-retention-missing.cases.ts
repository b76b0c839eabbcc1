import { describeRule } from "../../support/rule-cases";

describeRule("entry-record-retention-missing", [
  { name: "years", answers: { "82.1": "あり:保存期間 3年間" }, expect: "sound" },
  { name: "あり alone", answers: { "82.1": "あり" }, expect: "finding" },
  { name: "none", answers: { "82.1": "なし" }, expect: "silent" },
  { name: "by the standard of the cloud", answers: { "82.1": "あり(AWSの基準による)" }, expect: "silent" },
]);
