import { describeRule } from "../../support/rule-cases";

describeRule("choice-unclear", [
  { name: "the words of an option", answers: { "29.1": "アプリケーションサービス" }, expect: "sound" },
  { name: "its number alone", answers: { "16.1": "①" }, expect: "sound" },
  { name: "number, words and a date", answers: { "16.1": "①会計監査人による会計監査(2026年6月20日)" }, expect: "sound" },
  { name: "none of them", answers: { "29.1": "業務支援サービス" }, expect: "finding" },
  { name: "two of them", answers: { "29.1": "アプリケーションサービス、ASP基盤サービス" }, expect: "finding", says: "2つ" },
  { name: "なし among audits", answers: { "16.1": "なし" }, expect: "needsReview" },
  { name: "left out", answers: { "16.1": "-" }, expect: "silent" },
]);
