import { describeRule } from "../../support/rule-cases";

describeRule("camera-range-missing", [
  { name: "a range", answers: { "82.2": "あり:24時間365日、サーバルームの出入口、3ヶ月間保存" }, expect: "sound" },
  { name: "no range", answers: { "82.2": "あり:24時間365日、3ヶ月間保存" }, expect: "finding" },
  { name: "none", answers: { "82.2": "なし" }, expect: "silent" },
]);
