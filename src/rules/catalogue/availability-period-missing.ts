import { readDates, readDurations, readingsOf, readPeriods, readRates } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** An availability that was achieved names its period. */
export const availabilityPeriodMissing = defineDetailRule({
  id: "availability-period-missing",
  fields: ["39.1"],
  applies: ({ field, text }, sheet) => !text.includes("目標") && readingsOf(sheet.read(field.id, readRates) ?? []).length > 0,
  isGiven: ({ field, text }, sheet) =>
    [
      ...(sheet.read(field.id, readPeriods) ?? []),
      ...(sheet.read(field.id, readDates) ?? []),
      ...(sheet.read(field.id, readDurations) ?? []),
    ].length > 0 || /年度|サービス開始|直近|過去/.test(text),
  missing: {
    ja: "稼働率の実績値がいつの期間のものかが記述されていません。期間(開始日~終了日)を添えてください。",
    en: "The answer does not say over which period the rate was achieved. Add its first and last day.",
  },
  expected: { ja: "例:99.95%(2025年9月1日~2026年8月31日の実績値)", en: "For example 99.95%(2025年9月1日~2026年8月31日の実績値)" },
  documentation: {
    title: { ja: "稼働率の対象期間が記述されていない", en: "No period of the availability" },
    why: {
      ja: "同じ稼働率でも、1ヶ月の実績か1年の実績かで意味が変わります。",
      en: "The same rate means something else over a month than over a year.",
    },
    fails: { answers: { "39.1": "99.95%" } },
    passes: { answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" } },
  },
});
