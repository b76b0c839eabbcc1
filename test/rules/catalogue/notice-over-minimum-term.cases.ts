import { describeRule } from "../../support/rule-cases";

describeRule("notice-over-minimum-term", [
  { name: "as long", answers: { "36.3": "1ヶ月", "38.1": "あり:1ヶ月前" }, expect: "sound" },
  { name: "shorter", answers: { "36.3": "1年間(以後自動更新)", "38.1": "あり:2ヶ月前" }, expect: "sound" },
  { name: "30 days in a month", answers: { "36.3": "1か月", "38.1": "あり: 30日前" }, expect: "sound" },
  { name: "full width", answers: { "36.3": "６ヶ月", "38.1": "あり:３０日前" }, expect: "sound" },
  { name: "kanji numerals", answers: { "36.3": "一年", "38.1": "あり:三ヶ月前" }, expect: "sound" },
  { name: "a year and twelve months", answers: { "36.3": "1年", "38.1": "あり:12ヶ月前" }, expect: "sound" },
  {
    name: "to the end of the next month, shortly before",
    answers: { "36.3": "利用開始日~翌月末", "38.1": "あり:2週間前" },
    expect: "sound",
  },
  { name: "longer", answers: { "36.3": "1ヶ月", "38.1": "あり 2ヶ月前" }, expect: "finding", says: "2ヶ月" },
  { name: "longer in days", answers: { "36.3": "1ヶ月", "38.1": "あり:60日前" }, expect: "finding" },
  {
    name: "longer than the shortest case",
    answers: { "36.3": "利用開始日~翌月末", "38.1": "あり:40日前" },
    expect: "needsReview",
  },
  {
    name: "several plans",
    answers: { "36.3": "月額プラン:1ヶ月、年額プラン:1年", "38.1": "あり:2ヶ月前" },
    expect: "needsReview",
  },
  { name: "no minimum term", answers: { "36.3": "なし", "38.1": "あり:2ヶ月前" }, expect: "silent" },
  { name: "no notice", answers: { "36.3": "1ヶ月", "38.1": "なし" }, expect: "silent" },
]);
