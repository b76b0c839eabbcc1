import {
  addMonths,
  type CalendarDate,
  compareDates,
  type FiscalPeriod,
  formatDate,
  isRead,
  lastDay,
  readDate,
  readFiscalPeriod,
  readPeriods,
  readingsOf,
} from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** A year's accounts are out within half a year, so after 18 months there are newer ones. */
const NEWER_LIKELY = 18;
const NEWER_CERTAIN = 24;

/** Figures are the latest that there were when the sheet was dated. */
export const figuresStale = defineRule({
  id: "figures-stale",
  severity: "warning",
  fields: ["8.1", "9.1", "10.1", "11.1", "12.1", "13.1", "14.1", "18.1", "39.1", "49.1"],
  reads: ["1.1"],
  messages: {
    stale: {
      ja: "「{part}」は、開示情報の日付({sheetDate})の{limit}ヶ月より前に終わっています。最新の値に更新してください。",
      en: '"{part}" ended more than {limit} months before the date of the sheet ({sheetDate}). Give the latest figure.',
    },
    ask: {
      ja: "「{part}」は、開示情報の日付({sheetDate})の{limit}ヶ月より前に終わっています。より新しい値がないかを確認してください。",
      en: '"{part}" ended more than {limit} months before the date of the sheet ({sheetDate}). Please check whether there is a newer figure.',
    },
    read: { ja: "{end}までの値と読みました。", en: "Read as a figure up to {end}." },
  },
  documentation: {
    title: { ja: "数値の時点が古い", en: "Figures that are out of date" },
    why: {
      ja: "更新のときに日付だけを改め、決算や稼働率を前回のままにしてしまうことがあります。",
      en: "At a renewal the date is sometimes changed while accounts and availability stay those of last time.",
    },
    fails: { answers: { "1.1": "2026/9/30", "9.1": "1,284,560,000円(2023年3月期)" } },
    passes: { answers: { "1.1": "2026/9/30", "9.1": "1,284,560,000円(2026年3月期)" } },
  },
  check({ field }, sheet) {
    const sheetDate = sheet.read("1.1", readDate);
    const latest = latestEnd(field.id, sheet);
    if (!isRead(sheetDate) || !latest) return notApplicable;
    const holes = { part: latest.text, sheetDate: formatDate(sheetDate.value), end: formatDate(latest.end) };
    if (isOlder(latest.end, sheetDate.value, NEWER_CERTAIN))
      return found("stale", { holes: { ...holes, limit: NEWER_CERTAIN }, read: "read" });
    return isOlder(latest.end, sheetDate.value, NEWER_LIKELY)
      ? needsReview("ask", { holes: { ...holes, limit: NEWER_LIKELY }, read: "read" })
      : ok;
  },
});

function isOlder(end: CalendarDate, sheetDate: CalendarDate, months: number): boolean {
  return compareDates(addMonths(end, months), sheetDate) < 0;
}

function latestEnd(field: string, sheet: Sheet): { readonly text: string; readonly end: CalendarDate } | undefined {
  if (field !== "39.1") {
    const period = sheet.read(field, readFiscalPeriod);
    return isRead(period) ? { text: period.text, end: endOf(period.value) } : undefined;
  }
  const ends = readingsOf(sheet.read(field, readPeriods) ?? []).flatMap(({ text, value }) =>
    value.to ? [{ text, end: value.to }] : [],
  );
  return ends.sort((a, b) => compareDates(b.end, a.end))[0];
}

/** A fiscal year is taken to end as late as it can. */
function endOf({ kind, date }: FiscalPeriod): CalendarDate {
  return kind === "fiscalYear" ? { year: date.year + 1, month: 12, day: 31 } : lastDay(date);
}
