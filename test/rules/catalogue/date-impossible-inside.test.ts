import { describeRule } from "../../support/rule-cases";

describeRule("date-impossible-inside", [
  { name: "a sound period", answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" }, expect: "sound" },
  { name: "a reversed period", answers: { "39.3": "2件(2026年8月31日~2025年9月1日)" }, expect: "finding", at: ["39.3"] },
  { name: "a day that does not exist", answers: { "28.2": "あり\n2022/2/31 画面を刷新" }, expect: "finding", says: "2022/2/31" },
  { name: "a month that does not exist", answers: { "8.1": "84名(2026年13月31日現在)" }, expect: "finding" },
  { name: "no date", answers: { "49.1": "12,480ユーザ(実ユーザ数)" }, expect: "sound" },
]);
