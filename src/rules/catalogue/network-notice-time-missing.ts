import { defineDetailRule } from "../detail-rule";
import { givesRegularTiming } from "../presence";

/** The time until a network failure is reported is a length of time. */
export const networkNoticeTimeMissing = defineDetailRule({
  id: "network-notice-time-missing",
  fields: ["65.1"],
  applies: ({ text }) => !/対象外|範囲外|関知|開示しま|責任を負|監視して(?:い|お)|行って(?:い|お)りません/.test(text),
  isGiven: ({ field, text }, sheet) => givesRegularTiming(field.id, sheet) || /即時|直ちに|リアルタイム/.test(text),
  missing: {
    ja: "ネットワーク障害の通報時間が読み取れません。「60分以内」のように時間を記述してください。",
    en: "The time until a network failure is reported could not be read. Write a time, such as 60分以内.",
  },
  expected: { ja: "例:障害の検知から60分以内", en: "For example 障害の検知から60分以内" },
  documentation: {
    title: { ja: "ネットワーク障害の通報時間が記述されていない", en: "No time of network failure notice" },
    why: {
      ja: "設問は、事業者と利用者の間のネットワークで障害が起きたときの通報時間を求めています。",
      en: "The prompt asks how soon a failure between provider and user is reported.",
    },
    fails: { answers: { "65.1": "速やかに通報" } },
    passes: { answers: { "65.1": "障害の検知から60分以内" } },
  },
});
