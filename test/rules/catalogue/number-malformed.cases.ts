import { describeRule } from "../../support/rule-cases";

describeRule("number-malformed", [
  { name: "groups of three", answers: { "9.1": "1,284,560,000円" }, expect: "sound" },
  { name: "two decimal points", answers: { "14.1": "2.150.4%" }, expect: "finding", says: "2.150.4" },
  { name: "a broken group", answers: { "11.1": "50,000,00円" }, expect: "finding", says: "50,000,00" },
  { name: "a broken group in a fee", answers: { "36.1": "55,0000円" }, expect: "finding" },
  { name: "a count", answers: { "50.1": "1,258社" }, expect: "sound" },
  { name: "offices", answers: { "4.2": "国内:3ヶ所、国外:0ヶ所" }, expect: "sound" },
  { name: "a share with two points", answers: { "18.1": "森川千尋(52.0.0%)" }, expect: "finding" },
  { name: "a pattern that the guideline does not have", answers: { "39.2": "パターン8 対策参照値99%以上" }, expect: "finding" },
  { name: "an intensity that the scale does not have", answers: { "73.1": "震度8" }, expect: "finding" },
  { name: "an intensity", answers: { "73.1": "震度6強" }, expect: "sound" },
  { name: "a time", answers: { "74.1": "あり:電力供給時間 15分" }, expect: "sound" },
  { name: "generations per service", answers: { "45.2": "帳票:14世代、動画:3世代" }, expect: "sound" },
  { name: "words", answers: { "8.1": "非公開" }, expect: "sound" },
]);
