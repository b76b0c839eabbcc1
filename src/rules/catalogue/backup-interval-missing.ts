import { defineDetailRule } from "../detail-rule";
import { givesRegularTiming } from "../presence";

/** Backups, and the checks of backups, name their interval. */
export const backupIntervalMissing = defineDetailRule({
  id: "backup-interval-missing",
  fields: ["45.1", "46.1"],
  isGiven: ({ field }, sheet) => givesRegularTiming(field.id, sheet),
  missing: {
    ja: "インターバルが記述されていません。「毎日」「週1回」のように間隔を記述してください。",
    en: "The interval is missing. Write it, such as 毎日 or 週1回.",
  },
  expected: { ja: "例:毎日1回", en: "For example 毎日1回" },
  documentation: {
    title: { ja: "バックアップのインターバルが記述されていない", en: "No interval of backups" },
    why: {
      ja: "インターバルは、障害のときに失われるデータの量を決めます。",
      en: "The interval decides how much data may be lost.",
    },
    fails: { answers: { "46.1": "バックアップ処理の正常終了を確認" } },
    passes: { answers: { "46.1": "毎日、バックアップ処理の正常終了を確認" } },
  },
});
