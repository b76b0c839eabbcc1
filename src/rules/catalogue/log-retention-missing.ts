import { defineDetailRule } from "../detail-rule";
import { givesDuration } from "../presence";

/** Records of use and of security events name how long they are kept. */
export const logRetentionMissing = defineDetailRule({
  id: "log-retention-missing",
  fields: ["58.1"],
  isGiven: ({ field, text }, sheet) => givesDuration(field.id, sheet) || /無期限|永久|永年|利用期間中|契約期間中/.test(text),
  missing: {
    ja: "記録(ログ等)の保存期間が記述されていません。「1年間」のように期間を記述してください。",
    en: "The retention of records (logs) is missing. Write a length of time, such as 1年間.",
  },
  expected: {
    ja: "例:あり:利用状況の記録は1年間、セキュリティ事象の記録は3年間保存",
    en: "For example あり:利用状況の記録は1年間、セキュリティ事象の記録は3年間保存",
  },
  documentation: {
    title: { ja: "記録(ログ等)の保存期間が記述されていない", en: "No retention of records" },
    why: {
      ja: "保存期間を過ぎると、事故の原因や影響の範囲をさかのぼって調べられません。必須○の項目です。",
      en: "After that time, causes and extent of an incident can no longer be traced. The field is 必須○.",
    },
    fails: { answers: { "58.1": "あり" } },
    passes: { answers: { "58.1": "あり:1年間保存" } },
  },
});
