import { describeRule } from "../../support/rule-cases";

describeRule("yes-not-yet", [
  { name: "a document", answers: { "66.1": "あり(ID管理規程)" }, expect: "sound" },
  { name: "bare", answers: { "24.2": "あり" }, expect: "sound" },
  { name: "planned beside what is there", answers: { "41.1": "あり(回線の増強。2027年に10Gbpsへ増速予定)" }, expect: "sound" },
  { name: "no", answers: { "66.1": "なし(策定中)" }, expect: "silent" },
  { name: "planned", answers: { "24.2": "あり(予定)" }, expect: "needsReview", says: "予定" },
  { name: "not written yet", answers: { "66.1": "あり(未策定)" }, expect: "needsReview" },
  { name: "on its way", answers: { "42.1": "有 取得申請中" }, expect: "needsReview" },
  { name: "not settled", answers: { "23.1": "有（未定）" }, expect: "needsReview" },
]);
