import { describeRule } from "../../support/rule-cases";

describeRule("desk-hours-missing", [
  { name: "hours", answers: { "86.1": "平日9:00~18:00" }, expect: "sound" },
  { name: "around the clock", answers: { "34.1": "お客様窓口 24時間365日対応" }, expect: "sound" },
  { name: "days only", answers: { "86.1": "平日" }, expect: "finding" },
  { name: "あり alone", answers: { "34.1": "あり" }, expect: "finding" },
  { name: "none", answers: { "34.1": "なし" }, expect: "silent" },
]);
