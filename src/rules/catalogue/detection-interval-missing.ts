import { defineDetailRule } from "../detail-rule";
import { givesTiming } from "../presence";

/** Detecting a slow-down and measuring performance name their interval. */
export const detectionIntervalMissing = defineDetailRule({
  id: "detection-interval-missing",
  fields: ["40.1", "40.2"],
  isGiven: ({ field }, sheet) => givesTiming(field.id, sheet),
  missing: {
    ja: "検知・把握のインターバルが記述されていません。何分・何秒ごとかを記述してください。",
    en: "The interval of detection is missing. Say every how many seconds or minutes.",
  },
  expected: { ja: "例:監視センターから1分間隔で応答時間を計測", en: "For example 監視センターから1分間隔で応答時間を計測" },
  documentation: {
    title: { ja: "検知・把握のインターバルが記述されていない", en: "No interval of detection" },
    why: {
      ja: "設問は検知の場所・インターバル・方法を例に挙げています。インターバルがないと、低下にどれだけ早く気付けるかが分かりません。",
      en: "The prompt names place, interval and method. The interval tells how soon a slow-down is noticed.",
    },
    fails: { answers: { "40.2": "監視センターから主要画面を自動操作して応答を確認" } },
    passes: { answers: { "40.2": "監視センターから5分間隔で主要画面を自動操作して応答を確認" } },
  },
});
