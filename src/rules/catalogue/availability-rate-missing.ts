import { readRates } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Availability is a rate in %. */
export const availabilityRateMissing = defineDetailRule({
  id: "availability-rate-missing",
  fields: ["39.1"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readRates) ?? []).length > 0,
  missing: {
    ja: "稼働率の数値が記述されていません。実績値(%)を、記載できない場合はその理由と目標値を記述してください。",
    en: "No rate is given. Write the rate achieved in %, or the reason why there is none and the target.",
  },
  expected: { ja: "例:99.95%(2025年9月1日~2026年8月31日の実績値)", en: "For example 99.95%(2025年9月1日~2026年8月31日の実績値)" },
  documentation: {
    title: { ja: "稼働率の数値が記述されていない", en: "No availability rate" },
    why: {
      ja: "稼働率は、利用者が最も比べる項目の1つです。実績がない場合も、目標値の記述が求められています。",
      en: "Availability is what users compare most. Without a record, a target is asked for.",
    },
    fails: { answers: { "39.1": "高い稼働率を維持しています" } },
    passes: { answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" } },
  },
});
