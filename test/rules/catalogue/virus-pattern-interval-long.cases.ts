import { describeRule } from "../../support/rule-cases";

describeRule("virus-pattern-interval-long", [
  { name: "hours", answers: { "57.1": "あり:ベンダーリリースから24時間以内に更新" }, expect: "sound" },
  { name: "daily", answers: { "57.1": "あり:毎日更新" }, expect: "sound" },
  { name: "monthly", answers: { "57.1": "あり:毎月更新" }, expect: "sound" },
  { name: "twice a year", answers: { "57.1": "あり 年2回更新" }, expect: "finding" },
  { name: "half a year", answers: { "57.1": "あり 更新間隔:6ヶ月ごと" }, expect: "finding" },
  { name: "no interval", answers: { "57.1": "あり" }, expect: "silent" },
]);
