import { describeRule } from "../../support/rule-cases";

describeRule("bare-yes", [
  { name: "a description", answers: { "89.1": "サーバと負荷分散装置の冗長化" }, expect: "sound" },
  { name: "あり", answers: { "24.1": "あり" }, expect: "finding" },
  { name: "有", answers: { "56.1": "有" }, expect: "finding" },
  { name: "なし", answers: { "70.1": "なし" }, expect: "sound" },
  { name: "the purpose is made known", answers: { "43.1": "あり" }, expect: "silent" },
]);
