import { describeRule } from "../../support/rule-cases";

const full = { "39.1": "100%(2025年9月1日~2026年8月31日)" };

describeRule("full-availability-with-outage", [
  { name: "no outage", answers: { ...full, "39.3": "なし" }, expect: "sound" },
  { name: "none in number", answers: { ...full, "39.3": "停止事故 0件" }, expect: "sound" },
  { name: "none in words", answers: { ...full, "39.3": "サービス停止の事故はありません。" }, expect: "sound" },
  { name: "full width", answers: { "39.1": "１００％", "39.3": "０件" }, expect: "sound" },
  { name: "a stoppage", answers: { ...full, "39.3": "あり:1件 40分停止" }, expect: "finding" },
  { name: "a stoppage by its length alone", answers: { ...full, "39.3": "2026年5月20日 65分停止" }, expect: "finding" },
  { name: "incidents without lengths", answers: { ...full, "39.3": "あり:2件" }, expect: "needsReview" },
  {
    name: "incidents that did not stop it",
    answers: { ...full, "39.3": "1件 応答の遅延(30分)、停止には至らず" },
    expect: "needsReview",
  },
  { name: "another period", answers: { ...full, "39.3": "2013年4月1日~2025年8月31日 1件 40分停止" }, expect: "needsReview" },
  { name: "another rate", answers: { "39.1": "99.9%", "39.3": "1件 40分停止" }, expect: "silent" },
  { name: "two services", answers: { "39.1": "ボード 100% メール 99.9%", "39.3": "1件 40分停止" }, expect: "silent" },
]);
