import { readingsOf, readRates } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** A rate of availability carries the % sign. */
export const availabilityUnitMissing = defineDetailRule({
  id: "availability-unit-missing",
  fields: ["39.1"],
  applies: ({ field }, sheet) => readingsOf(sheet.read(field.id, readRates) ?? []).length > 0,
  isGiven: ({ field }, sheet) => readingsOf(sheet.read(field.id, readRates) ?? []).some(({ value }) => value.unit !== "none"),
  missing: {
    ja: "稼働率に「%」が付いていません。比率であることが分かるように「%」を付けてください。",
    en: "The rate of availability has no % sign. Add it.",
  },
  expected: { ja: "例:99.95%(2025年9月1日~2026年8月31日の実績値)", en: "For example 99.95%(2025年9月1日~2026年8月31日の実績値)" },
  documentation: {
    title: { ja: "稼働率に「%」がない", en: "Availability without a % sign" },
    why: {
      ja: "稼働率の設問には単位の指定がないため、単位のない値は日数や時間とも読めます。",
      en: "The prompt on availability names no unit, so a bare figure may be read as days or hours.",
    },
    fails: { answers: { "39.1": "99.95(2025年9月1日~2026年8月31日)" } },
    passes: { answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日)" } },
  },
});
