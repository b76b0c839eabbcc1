import { defineDetailRule } from "../detail-rule";
import { givesDuration } from "../presence";

/** Notice to users is given so many months or days ahead. */
export const leadTimeMissing = defineDetailRule({
  id: "lead-time-missing",
  fields: ["32.1", "91.1"],
  // A sentence that ends in a no (…以外に告知する事象がありません) names no time either.
  noExcuses: false,
  applies: ({ text }) => !/^\s*(?:なし|無し?|該当|ありません|告知し(?:ない|ません))/.test(text),
  isGiven: ({ field }, sheet) => givesDuration(field.id, sheet),
  missing: {
    ja: "告知の時期が読み取れません。「6ヶ月前」のように、何ヶ月前・何日前かを記述してください。",
    en: "The time of notice could not be read. Say how many months or days ahead, such as 6ヶ月前.",
  },
  expected: { ja: "例:6ヶ月前", en: "For example 6ヶ月前" },
  documentation: {
    title: { ja: "告知の時期が記述されていない", en: "No time of notice" },
    why: {
      ja: "告知の時期は、利用者が代わりの手段を準備できる期間を決めます。一定の水準が考慮される必須○の項目です。",
      en: "Users need to know how long they have to prepare. The field is 必須○.",
    },
    fails: { answers: { "32.1": "事前に告知" } },
    passes: { answers: { "32.1": "6ヶ月前" } },
  },
});
