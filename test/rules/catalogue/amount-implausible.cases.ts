import { describeRule } from "../../support/rule-cases";

describeRule("amount-implausible", [
  { name: "negative capital", answers: { "11.1": "△6,120百万円(2026年3月31日現在)" }, expect: "finding" },
  { name: "a loss", answers: { "10.1": "△425万円(第54期)" }, expect: "sound" },
  { name: "without unit", answers: { "10.1": "△４２５(令和８年３月期)" }, expect: "needsReview" },
  { name: "in yen", answers: { "9.1": "1,284,500,000(2025年12月期)" }, expect: "sound" },
  { name: "words", answers: { "9.1": "非公開" }, expect: "silent" },
  { name: "a negative fee", answers: { "36.2": "1ユーザーあたり△980円(税込)" }, expect: "finding" },
  { name: "a discount", answers: { "36.2": "980円/1ユーザー、年払いは△98円の割引" }, expect: "sound" },
  { name: "free of charge", answers: { "36.1": "0円" }, expect: "sound" },
]);
