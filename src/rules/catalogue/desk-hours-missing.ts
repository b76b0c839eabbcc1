import { defineDetailRule } from "../detail-rule";
import { givesHours } from "../presence";

/** A desk for users names the hours at which it answers. */
export const deskHoursMissing = defineDetailRule({
  id: "desk-hours-missing",
  fields: ["34.1", "86.1"],
  isGiven: ({ field }, sheet) => givesHours(field.id, sheet),
  missing: {
    ja: "受付時間が記述されていません。「平日9:00~18:00」のように記述してください。",
    en: "The hours of the desk are missing. Write them, such as 平日9:00~18:00.",
  },
  expected: { ja: "例:平日9:00~18:00", en: "For example 平日9:00~18:00" },
  documentation: {
    title: { ja: "窓口の受付時間が記述されていない", en: "No hours of the desk" },
    why: {
      ja: "受付時間が分からないと、利用者はいつ問い合わせてよいか分かりません。",
      en: "Users need the hours to know when they will be answered.",
    },
    fails: { answers: { "86.1": "平日" } },
    passes: { answers: { "86.1": "平日9:00~18:00" } },
  },
});
