import { describeRule } from "../../support/rule-cases";

describeRule("hours-impossible", [
  { name: "sound hours", answers: { "86.1": "平日9:00~18:00" }, expect: "sound" },
  { name: "minutes over 59", answers: { "86.1": "平日9:00~17:70" }, expect: "finding" },
  { name: "356 days", answers: { "34.1": "お客様窓口 24時間356日" }, expect: "finding" },
  { name: "cameras", answers: { "82.2": "あり:24時間365日、出入口、3ヶ月間保存" }, expect: "sound" },
  { name: "no hours", answers: { "86.2": "随時" }, expect: "silent" },
  { name: "no time at all", answers: { "86.1": "平日8:30~8:30" }, expect: "finding" },
  { name: "a whole day", answers: { "86.1": "平日9:00~翌9:00" }, expect: "sound" },
  { name: "no such week", answers: { "86.2": "毎月第8木曜日 20:00~24:00" }, expect: "finding", says: "第8木曜" },
  { name: "two weeks", answers: { "86.2": "毎月第2・第4土曜日 20:00~24:00" }, expect: "sound" },
]);
