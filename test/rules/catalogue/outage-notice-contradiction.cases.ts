import { describeRule } from "../../support/rule-cases";

describeRule("outage-notice-contradiction", [
  { name: "told within a time", answers: { "54.2": "60分以内", "92.1": "あり" }, expect: "sound" },
  { name: "told on the web site", answers: { "92.1": "有", "93.1": "なし 障害発生時のみWebサイトで告知" }, expect: "sound" },
  { name: "nowhere", answers: { "54.2": "なし", "92.1": "なし", "93.1": "なし" }, expect: "silent" },
  { name: "reports of another kind", answers: { "92.1": "なし", "93.1": "あり:稼働率を毎月報告" }, expect: "silent" },
  {
    name: "a time all the same",
    answers: { "54.2": "障害の検知から３０分以内", "92.1": "なし" },
    expect: "finding",
    says: "54.2",
  },
  {
    name: "an announcement all the same",
    answers: { "92.1": "無し", "93.1": "なし 障害発生時のみWebサイトで告知" },
    expect: "finding",
    says: "93.1",
  },
]);
