import { defineDetailRule } from "../detail-rule";
import { givesDuration } from "../presence";

/** The minimum term of the contract is a length of time. */
export const minimumTermMissing = defineDetailRule({
  id: "minimum-term-missing",
  fields: ["36.3"],
  isGiven: ({ field, text }, sheet) => givesDuration(field.id, sheet) || /月末|[年月日週]/.test(text),
  missing: {
    ja: "最低利用契約期間が読み取れません。「1ヶ月」「1年」のように期間を記述してください。",
    en: "The minimum term could not be read. Write a length of time, such as 1ヶ月 or 1年.",
  },
  expected: { ja: "例:1ヶ月", en: "For example 1ヶ月" },
  documentation: {
    title: { ja: "最低利用契約期間が記述されていない", en: "No minimum term" },
    why: {
      ja: "最低利用契約期間は、利用者が負う費用の下限を決めます。",
      en: "The minimum term decides the least that a user will pay.",
    },
    fails: { answers: { "36.3": "契約による" } },
    passes: { answers: { "36.3": "1ヶ月" } },
  },
});
