import { describeRule } from "../../support/rule-cases";

describeRule("network-notice-time-missing", [
  { name: "minutes", answers: { "65.1": "障害の検知から60分以内" }, expect: "sound" },
  { name: "soon", answers: { "65.1": "速やかに通報" }, expect: "finding" },
  { name: "outside the provider's duty", answers: { "65.1": "監視の対象外" }, expect: "silent" },
  { name: "none", answers: { "65.1": "なし" }, expect: "silent" },
]);
