import { describeRule } from "../../support/rule-cases";

describeRule("duration-implausible", [
  { name: "a year", answers: { "36.3": "12ヶ月" }, expect: "sound" },
  { name: "a lease of five years", answers: { "36.3": "5年(リース契約の場合)" }, expect: "sound" },
  { name: "no time", answers: { "36.3": "なし" }, expect: "silent" },
  { name: "years for months", answers: { "36.3": "12年" }, expect: "needsReview", says: "12年" },
  { name: "of a notice", answers: { "32.1": "12ヶ年前" }, expect: "needsReview" },
  { name: "of maintenance", answers: { "91.1": "14ヶ月前" }, expect: "needsReview" },
]);
