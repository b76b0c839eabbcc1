import { type FiscalPeriod, isRead, readFiscalPeriod } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok } from "../verdict";

const FIGURES: readonly FieldId[] = ["9.1", "10.1", "11.1", "12.1", "13.1", "14.1"];

/** In months from the January of its year, a fiscal year ends between its first May and its second November. */
const FIRST_END = 5;
const LAST_END = 23;

/** The figures of the accounts are of one accounting term. */
export const fiscalPeriodsDiffer = defineRule({
  id: "fiscal-periods-differ",
  severity: "warning",
  fields: FIGURES,
  reads: FIGURES,
  messages: {
    differs: {
      ja: "この項目は「{part}」ですが、{others}は「{usual}」です。同じ決算期の数値かを確認してください。",
      en: 'This figure is of "{part}", while {others} give "{usual}". Please check that all are of one accounting term.',
    },
  },
  documentation: {
    title: { ja: "財務データの決算期がそろっていない", en: "Figures of different accounting terms" },
    why: {
      ja: "決算期の違う数値が並ぶと、比率や推移を読み誤ります。一部の項目だけ更新し忘れたおそれがあります。",
      en: "Figures of different terms side by side mislead, and show that some were forgotten at the last renewal.",
    },
    fails: { answers: { "9.1": "1,284,560,000円(2026年3月期)", "10.1": "96,340,000円(2025年3月期)" } },
    passes: { answers: { "9.1": "1,284,560,000円(2026年3月期)", "10.1": "96,340,000円(2026年3月期)" } },
  },
  check({ field }, sheet) {
    const terms = FIGURES.flatMap((id) => termOf(id, sheet));
    const own = terms.find((term) => term.field === field.id);
    if (!own || terms.length < 2) return notApplicable;
    const supporters = (key: string): number => terms.filter((term) => term.key === key).length;
    // The term that most figures have is the usual one; sales, as the first figure, decide a tie.
    const usual = terms.reduce((best, term) => (supporters(term.key) > supporters(best.key) ? term : best));
    if (own.key === usual.key) return ok;
    if (isSameYear(own.period, usual.period)) return ok;
    const agreeing = terms.filter((term) => term.key === usual.key).map((term) => term.field);
    return found("differs", {
      holes: { part: own.text, usual: usual.text, others: agreeing.join("、") },
      related: agreeing,
    });
  },
});

/** 2025年度 is the term that ends in 2026年3月 for most, and for all it ends within the year after it began. */
function isSameYear(a: FiscalPeriod, b: FiscalPeriod): boolean {
  const year = [a, b].find(({ kind }) => kind === "fiscalYear")?.date.year;
  const term = [a, b].find(({ kind }) => kind === "term")?.date;
  if (year === undefined || term?.month === undefined) return false;
  const months = (term.year - year) * 12 + term.month;
  return months >= FIRST_END && months <= LAST_END;
}

interface Term {
  readonly period: FiscalPeriod;
  readonly field: FieldId;
  readonly key: string;
  readonly text: string;
}

/** Terms and fiscal years only: a figure as of a day (資本金 2026年9月現在) may well be newer than the accounts. */
function termOf(field: FieldId, sheet: Sheet): Term[] {
  const period = sheet.read(field, readFiscalPeriod);
  return isRead(period) && period.value.kind !== "asOf"
    ? [{ field, period: period.value, key: keyOf(period.value), text: period.text }]
    : [];
}

/** 2025年度 is the term that ends in 2026年3月 for most, but not for all: only like is compared with like. */
function keyOf({ kind, date }: FiscalPeriod): string {
  return kind === "fiscalYear" ? `year ${date.year}` : `term ${date.year}/${date.month ?? ""}`;
}
