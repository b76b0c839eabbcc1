import { defineDetailRule } from "../detail-rule";
import { givesDuration } from "../presence";

/** Records of entry name how long they are kept. */
export const entryRecordRetentionMissing = defineDetailRule({
  id: "entry-record-retention-missing",
  fields: ["82.1"],
  isGiven: ({ field, text }, sheet) => givesDuration(field.id, sheet) || /無期限|永久|永年/.test(text),
  missing: {
    ja: "入退室記録の保存期間が記述されていません。「3年間」のように期間を記述してください。",
    en: "The retention of entry records is missing. Write a length of time, such as 3年間.",
  },
  expected: { ja: "例:あり:保存期間 3年間", en: "For example あり:保存期間 3年間" },
  documentation: {
    title: { ja: "入退室記録の保存期間が記述されていない", en: "No retention of entry records" },
    why: {
      ja: "保存期間を過ぎると、誰が立ち入ったかをさかのぼって確認できません。",
      en: "After that time, who entered can no longer be traced.",
    },
    fails: { answers: { "82.1": "あり" } },
    passes: { answers: { "82.1": "あり:保存期間 3年間" } },
  },
});
