import { describeRule } from "../../support/rule-cases";

describeRule("date-impossible-inside", [
  { name: "a sound period", answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" }, expect: "sound" },
  { name: "a reversed period", answers: { "39.3": "2件(2026年8月31日~2025年9月1日)" }, expect: "finding", at: ["39.3"] },
  { name: "a day that does not exist", answers: { "28.2": "あり\n2022/2/31 画面を刷新" }, expect: "finding", says: "2022/2/31" },
  { name: "a month that does not exist", answers: { "8.1": "84名(2026年13月31日現在)" }, expect: "finding" },
  { name: "a year beyond its era", answers: { "6.4": "学歴:平成40年 みどり野大学卒業" }, expect: "finding", says: "平成40年" },
  { name: "a year before the first", answers: { "42.1": "ISMS(令和0年4月取得)" }, expect: "finding", says: "令和0年" },
  { name: "the first year of an era", answers: { "42.1": "ISMS(令和元年6月取得)" }, expect: "sound" },
  { name: "no date", answers: { "49.1": "12,480ユーザ(実ユーザ数)" }, expect: "sound" },
  { name: "a fiscal year beyond its era", answers: { "47.1": "平成40年度 情報化賞" }, expect: "finding" },
  { name: "a fiscal year", answers: { "47.1": "平成30年度 情報化賞" }, expect: "sound" },
]);
