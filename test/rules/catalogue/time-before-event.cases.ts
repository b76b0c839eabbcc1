import { describeRule } from "../../support/rule-cases";

describeRule("time-before-event", [
  { name: "after", answers: { "54.2": "障害検知後20分以内" }, expect: "sound" },
  { name: "within", answers: { "54.2": "60分以内" }, expect: "sound" },
  { name: "no time", answers: { "54.2": "速やかに通知" }, expect: "silent" },
  { name: "before it was noticed", answers: { "54.2": "障害検知前20分以内" }, expect: "needsReview", says: "検知前" },
  { name: "minutes before", answers: { "54.2": "30分前" }, expect: "needsReview" },
  {
    name: "before the release",
    answers: { "57.1": "あり ベンダーリリース前24時間以内に更新" },
    expect: "needsReview",
    says: "リリース前",
  },
  { name: "after the release", answers: { "59.1": "ベンダーリリースから48時間以内" }, expect: "sound" },
]);
