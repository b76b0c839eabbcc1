import { defineDetailRule } from "../detail-rule";
import { givesDuration, givesHours } from "../presence";

/** Maintenance names its time. */
export const maintenanceTimeMissing = defineDetailRule({
  id: "maintenance-time-missing",
  fields: ["86.2"],
  noExcuses: false,
  applies: ({ text }) => !/^\s*(?:なし|無し?|ありません|該当なし)/.test(text),
  isGiven: ({ field, text }, sheet) =>
    givesHours(field.id, sheet) ||
    givesDuration(field.id, sheet) ||
    /随時|不定期|都度|深夜|夜間|早朝|休日|曜|営業時間/.test(text),
  missing: {
    ja: "メンテナンスの実施時間が記述されていません。曜日や時間帯を記述してください。",
    en: "The time of maintenance is missing. Write the day and the hours.",
  },
  expected: { ja: "例:毎月第3日曜日 1:00~5:00", en: "For example 毎月第3日曜日 1:00~5:00" },
  documentation: {
    title: { ja: "メンテナンスの実施時間が記述されていない", en: "No time of maintenance" },
    why: { ja: "実施時間が分からないと、利用者は業務への影響を見積もれません。", en: "Users need the time to plan around it." },
    fails: { answers: { "86.2": "利用者への影響が少ないように実施" } },
    passes: { answers: { "86.2": "毎月第3日曜日 1:00~5:00" } },
  },
});
