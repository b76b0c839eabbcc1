import { describeRule } from "../../support/rule-cases";

describeRule("value-missing", [
  { name: "years in business", answers: { "3.2": "18年" }, expect: "sound" },
  { name: "months in business", answers: { "3.2": "8ヶ月" }, expect: "sound" },
  { name: "words for years", answers: { "3.2": "長年にわたる" }, expect: "finding" },
  { name: "sales not disclosed", answers: { "9.1": "非公開" }, expect: "finding" },
  { name: "generations", answers: { "45.2": "14世代前まで" }, expect: "sound" },
  { name: "no generations", answers: { "45.2": "なし" }, expect: "needsReview" },
  { name: "offices", answers: { "4.2": "国内:3ヶ所、国外:0ヶ所" }, expect: "sound" },
  { name: "users of one kind, not of the other", answers: { "49.1": "同時接続ではなく実ユーザー数で3,280" }, expect: "sound" },
  { name: "many employees", answers: { "8.1": "多数" }, expect: "needsReview" },
  { name: "an optional figure declined", answers: { "10.1": "非公開" }, expect: "silent" },
  { name: "no agencies", answers: { "50.1": "なし" }, expect: "silent" },
  { name: "no capital before the first accounts", answers: { "11.1": "300%(第1期)" }, expect: "finding" },
  { name: "no sales before the first accounts", answers: { "9.1": "第1期のため実績なし" }, expect: "silent" },
  {
    name: "a first period of an applicant that is not young",
    answers: { "1.1": "2026/9/30", "3.1": "2008年", "9.1": "第1期のため実績なし" },
    expect: "needsReview",
  },
  {
    name: "a first period of a young applicant",
    answers: { "1.1": "2026/9/30", "3.1": "2025年11月", "9.1": "初年度のため実績なし" },
    expect: "silent",
  },
  { name: "a count after its label", answers: { "49.1": "実ユーザ数 214" }, expect: "sound" },
]);
