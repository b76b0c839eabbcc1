import { readRates } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The reference value for availability stands beside the pattern. */
export const referenceValueMissing = defineDetailRule({
  id: "reference-value-missing",
  fields: ["39.2"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readRates) ?? []).length > 0,
  missing: {
    ja: "稼働率の対策参照値が記述されていません。パターンに対応する対策参照値(%)を記述してください。",
    en: "The reference value for availability is missing. Add the value (%) that belongs to the pattern.",
  },
  expected: { ja: "例:パターン2 対策参照値99%以上", en: "For example パターン2 対策参照値99%以上" },
  documentation: {
    title: { ja: "稼働率の対策参照値が記述されていない", en: "No reference value for availability" },
    why: {
      ja: "設問はパターン番号と対策参照値の両方を求めています。",
      en: "The prompt asks for both the pattern and the reference value.",
    },
    fails: { answers: { "39.2": "パターン2" } },
    passes: { answers: { "39.2": "パターン2 対策参照値99%以上" } },
  },
});
