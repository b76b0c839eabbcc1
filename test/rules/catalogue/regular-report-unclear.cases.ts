import { describeRule } from "../../support/rule-cases";

describeRule("regular-report-unclear", [
  { name: "a plain no", answers: { "93.1": "なし" }, expect: "sound" },
  { name: "a no with its subject", answers: { "93.1": "定期報告なし" }, expect: "sound" },
  { name: "a no said twice", answers: { "93.1": "なし(定期報告は実施していません)" }, expect: "sound" },
  { name: "reports", answers: { "93.1": "あり:稼働率を毎月報告" }, expect: "silent" },
  { name: "on request", answers: { "93.1": "なし:ご依頼があれば稼働率を報告します。" }, expect: "needsReview" },
  { name: "of outages only", answers: { "93.1": "無し　障害発生時のみWebサイトで告知" }, expect: "needsReview", says: "92.1" },
]);
