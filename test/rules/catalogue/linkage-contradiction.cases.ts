import { describeRule } from "../../support/rule-cases";

describeRule("linkage-contradiction", [
  {
    name: "linked by named interfaces",
    answers: { "30.2": "あり:請求書発行サービスと連携", "53.1": "REST API、SAML 2.0" },
    expect: "sound",
  },
  { name: "not linked, interfaces for users", answers: { "30.2": "なし", "53.1": "REST API" }, expect: "sound" },
  {
    name: "functions that work together",
    answers: { "30.2": "なし", "28.2": "あり\n2022/6/1 予定表と掲示板の連携機能を追加" },
    expect: "sound",
  },
  { name: "others are mentioned only", answers: { "30.2": "なし", "30.1": "他社にない使いやすさが特長です。" }, expect: "sound" },
  { name: "a denial elsewhere", answers: { "30.2": "なし", "30.1": "外部サービスとは連携していません。" }, expect: "sound" },
  { name: "interfaces left blank", answers: { "30.2": "あり:請求書発行サービスと連携" }, expect: "silent" },
  {
    name: "linked without an interface",
    answers: { "30.2": "あり:請求書発行サービスと連携", "53.1": "なし" },
    expect: "needsReview",
  },
  {
    name: "linked, interfaces not used",
    answers: { "30.2": "有り 会計サービス", "53.1": "使用していない", "53.2": "使用していない" },
    expect: "needsReview",
  },
  {
    name: "a renewal tells of a link",
    answers: { "30.2": "なし", "28.2": "あり\n2022/6/1 他社製の端末の呼び出しに対応" },
    expect: "needsReview",
    says: "28.2",
  },
  {
    name: "the outline tells of a link",
    answers: { "30.2": "無", "30.1": "外部の会計サービスとAPI連携できます。" },
    expect: "needsReview",
    says: "30.1",
  },
  {
    name: "an interface of a public service",
    answers: { "30.2": "無", "53.1": "公的個人認証サービスの署名検証API" },
    expect: "needsReview",
  },
]);
