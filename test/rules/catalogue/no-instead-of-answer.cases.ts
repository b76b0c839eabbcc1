import { describeRule } from "../../support/rule-cases";

describeRule("no-instead-of-answer", [
  { name: "no method", answers: { "56.1": "なし" }, expect: "finding" },
  { name: "no browser", answers: { "62.2": "無" }, expect: "finding" },
  { name: "a reason", answers: { "62.2": "なし(専用アプリを用いるため)" }, expect: "sound" },
  { name: "a method", answers: { "56.1": "NTPサーバと同期" }, expect: "sound" },
  { name: "no fee is an answer", answers: { "36.1": "なし" }, expect: "silent" },
]);
