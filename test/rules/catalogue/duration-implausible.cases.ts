import { describeRule } from "../../support/rule-cases";

describeRule("duration-implausible", [
  { name: "a year", answers: { "36.3": "12ヶ月" }, expect: "sound" },
  { name: "a lease of five years", answers: { "36.3": "5年(リース契約の場合)" }, expect: "sound" },
  { name: "no time", answers: { "36.3": "なし" }, expect: "silent" },
  { name: "years for months", answers: { "36.3": "12年" }, expect: "needsReview", says: "12年" },
  { name: "of a notice", answers: { "32.1": "12ヶ年前" }, expect: "needsReview" },
  { name: "of maintenance", answers: { "91.1": "14ヶ月前" }, expect: "needsReview" },
  { name: "days for minutes", answers: { "54.2": "障害検知後20日以内" }, expect: "needsReview" },
  { name: "around the clock", answers: { "54.2": "24時間365日、30分以内に通知" }, expect: "sound" },
  { name: "years for minutes", answers: { "56.1": "10年ごとに同期" }, expect: "needsReview" },
]);
