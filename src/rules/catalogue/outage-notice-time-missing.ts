import { defineDetailRule } from "../detail-rule";
import { givesTiming } from "../presence";

/** The time until users are told of an outage is a length of time. */
export const outageNoticeTimeMissing = defineDetailRule({
  id: "outage-notice-time-missing",
  fields: ["54.2"],
  isGiven: ({ field, text }, sheet) => givesTiming(field.id, sheet) || /即時|直ちに|リアルタイム/.test(text),
  missing: {
    ja: "障害時の利用者への通知時間が読み取れません。「30分以内」のように時間を記述してください。",
    en: "The time until users are told of an outage could not be read. Write a time, such as 30分以内.",
  },
  expected: { ja: "例:障害の検知から30分以内", en: "For example 障害の検知から30分以内" },
  documentation: {
    title: { ja: "障害時の通知時間が記述されていない", en: "No time of outage notice" },
    why: {
      ja: "通知時間は、利用者が業務の切り替えを始められる時刻を決めます。必須○の項目です。",
      en: "Users act when they are told. The field is 必須○.",
    },
    fails: { answers: { "54.2": "速やかに通知" } },
    passes: { answers: { "54.2": "障害の検知から30分以内" } },
  },
});
