import { describeRule } from "../../support/rule-cases";

describeRule("camera-retention-missing", [
  { name: "months", answers: { "82.2": "あり:24時間365日、サーバルームの出入口、3ヶ月間保存" }, expect: "sound" },
  { name: "days", answers: { "82.2": "あり:24時間稼働、出入口、30日保存" }, expect: "sound" },
  { name: "no retention", answers: { "82.2": "あり:24時間稼働、サーバルームの出入口" }, expect: "finding" },
  { name: "none", answers: { "82.2": "なし" }, expect: "silent" },
]);
