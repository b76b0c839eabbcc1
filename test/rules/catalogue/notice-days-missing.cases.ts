import { describeRule } from "../../support/rule-cases";

describeRule("notice-days-missing", [
  { name: "months", answers: { "38.1": "あり:1ヶ月前" }, expect: "sound" },
  { name: "days", answers: { "38.1": "あり:契約満了の45日前" }, expect: "sound" },
  { name: "あり alone", answers: { "38.1": "あり" }, expect: "finding" },
  { name: "words without あり", answers: { "38.1": "契約書に記載" }, expect: "needsReview" },
  { name: "none", answers: { "38.1": "なし" }, expect: "silent" },
]);
