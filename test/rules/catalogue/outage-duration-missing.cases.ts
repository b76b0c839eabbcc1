import { describeRule } from "../../support/rule-cases";

describeRule("outage-duration-missing", [
  { name: "a length", answers: { "39.3": "あり:2件(合計105分)" }, expect: "sound" },
  { name: "a length in hours", answers: { "39.3": "１件　約２時間停止" }, expect: "sound" },
  { name: "none", answers: { "39.3": "なし" }, expect: "sound" },
  { name: "none in number", answers: { "39.3": "0件" }, expect: "sound" },
  { name: "a number alone", answers: { "39.3": "あり:2件(サーバ障害)" }, expect: "needsReview", says: "2件" },
  { name: "a number by kind", answers: { "39.3": "計3件 機器障害(2件) その他(1件)" }, expect: "needsReview", says: "3件" },
  { name: "words", answers: { "39.3": "添付の資料による" }, expect: "silent" },
  { name: "a dated incident", answers: { "39.3": "あり 2025年12月3日 通信機器の故障" }, expect: "needsReview" },
  { name: "a dated incident with its length", answers: { "39.3": "あり 2025年12月3日 通信機器の故障 45分" }, expect: "sound" },
]);
