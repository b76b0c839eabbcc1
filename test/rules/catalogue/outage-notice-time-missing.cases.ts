import { describeRule } from "../../support/rule-cases";

describeRule("outage-notice-time-missing", [
  { name: "minutes", answers: { "54.2": "障害の検知から30分以内" }, expect: "sound" },
  { name: "at once", answers: { "54.2": "即時" }, expect: "sound" },
  { name: "soon", answers: { "54.2": "速やかに通知" }, expect: "finding" },
  { name: "none", answers: { "54.2": "なし" }, expect: "silent" },
]);
