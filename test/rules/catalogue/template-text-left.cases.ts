import { describeRule } from "../../support/rule-cases";

describeRule("template-text-left", [
  { name: "an answer", answers: { "30.2": "あり:請求書サービスと連携" }, expect: "sound" },
  { name: "a circle for yes", answers: { "63.1": "○" }, expect: "silent" },
  { name: "a loss", answers: { "10.1": "△3,406,128円(2025年8月期)" }, expect: "sound" },
  {
    name: "words of the prompt that answer it",
    answers: { "60.1": "インターネット", "44.1": "アプリケーション" },
    expect: "sound",
  },
  { name: "the prompt of a mandatory field", answers: { "52.1": "提供事業者の名称" }, expect: "silent" },
  { name: "circles for a name", answers: { "30.2": "あり:○○社の請求書サービスと連携" }, expect: "needsReview", says: "○○" },
  { name: "the form's note", answers: { "5.1": "システムの開発<100字以内で記述>" }, expect: "needsReview" },
  {
    name: "a mark of the draft",
    answers: { "30.1": "承認経路を設定できます(執筆中)。" },
    expect: "needsReview",
    says: "(執筆中)",
  },
  { name: "the prompt of an optional field", answers: { "19.1": "大口取引先の名称" }, expect: "needsReview" },
]);
