import { readDates, readFiscalPeriods, readingsOf, readMoney, readRates } from "../../answers";
import type { Field } from "../../form";
import { defineDetailRule } from "../detail-rule";
import type { Sheet } from "../sheet";

/** A figure of the accounts says which term it belongs to. */
export const fiscalPeriodMissing = defineDetailRule({
  id: "fiscal-period-missing",
  fields: ["9.1", "10.1", "11.1", "12.1", "13.1", "14.1"],
  applies: ({ field }, sheet) => givesFigure(field, sheet),
  isGiven: ({ field }, sheet) =>
    (sheet.read(field.id, readFiscalPeriods) ?? []).length > 0 || (sheet.read(field.id, readDates) ?? []).length > 0,
  missing: {
    ja: "いつの決算期の値かが記述されていません。決算期(または時点)を添えてください。",
    en: "The answer does not say which accounting term the figure belongs to. Add the term or the date.",
  },
  expected: { ja: "例:1,284,560,000円(2026年3月期)", en: "For example 1,284,560,000円(2026年3月期)" },
  documentation: {
    title: { ja: "決算期が記述されていない", en: "A figure without its accounting term" },
    why: {
      ja: "決算期が分からない数値は、新しいものか古いものかを読む人が判断できません。",
      en: "Without the term, a reader cannot tell a fresh figure from an old one.",
    },
    fails: { answers: { "9.1": "1,284,560,000円" } },
    passes: { answers: { "9.1": "1,284,560,000円(2026年3月期)" } },
  },
});

function givesFigure(field: Field, sheet: Sheet): boolean {
  const figures = field.answer.kind === "money" ? sheet.read(field.id, readMoney) : sheet.read(field.id, readRates);
  return readingsOf<unknown>(figures ?? []).length > 0;
}
