import { describeRule } from "../../support/rule-cases";

describeRule("level-item-denied", [
  { name: "a plain no", answers: { "66.1": "なし" }, expect: "finding" },
  { name: "in other words", answers: { "66.1": "未整備" }, expect: "finding" },
  { name: "a cross", answers: { "24.2": "×" }, expect: "finding" },
  { name: "with a reason", answers: { "57.1": "なし(利用者のファイルを扱わないため)" }, expect: "sound" },
  { name: "with further words", answers: { "63.1": "なし(検討の余地あり)" }, expect: "needsReview" },
  { name: "a part that is not there", answers: { "85.1": "電話:03-0000-1111、メール:a@b.example(FAXなし)" }, expect: "sound" },
  { name: "yes", answers: { "66.1": "あり" }, expect: "sound" },
  { name: "agencies may be missing", answers: { "85.2": "なし" }, expect: "silent" },
]);
