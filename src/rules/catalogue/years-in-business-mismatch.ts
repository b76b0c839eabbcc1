import {
  type CalendarDate,
  compareDates,
  type Elapsed,
  formatDate,
  isRead,
  readDate,
  readElapsed,
  readYear,
} from "../../answers";
import type { WrittenDate } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Founding year and years in business add up to the date of the sheet. */
export const yearsInBusinessMismatch = defineRule({
  id: "years-in-business-mismatch",
  severity: "warning",
  fields: ["3.2"],
  reads: ["1.1", "3.1"],
  subjects: "always",
  messages: {
    differs: {
      ja: "設立年({founded})から開示情報の日付({sheetDate})までは{expected}年ですが、事業年数は「{part}」です。どちらが正しいかを確認してください。",
      en: 'From the founding ({founded}) to the date of the sheet ({sheetDate}) it is {expected} years, but the answer says "{part}". Please check which is right.',
    },
    missing: {
      ja: "事業年数が記述されていません。設立年({founded})と開示情報の日付({sheetDate})から{expected}年になります。",
      en: "The years in business are not given. The founding ({founded}) and the date of the sheet ({sheetDate}) make {expected}.",
    },
    read: { ja: "事業年数を{years}年{months}ヶ月と読みました。", en: "Read as {years} years and {months} months." },
  },
  documentation: {
    title: { ja: "設立年と事業年数が合わない", en: "Founding year and years in business disagree" },
    why: {
      ja: "更新のときに事業年数だけ直し忘れることがよくあります。設立年の誤りに気付くきっかけにもなります。",
      en: "The number of years is often forgotten at a renewal, and the sum shows a slipped founding year too.",
    },
    fails: { answers: { "1.1": "2026/9/30", "3.1": "2008年", "3.2": "15年" } },
    passes: { answers: { "1.1": "2026/9/30", "3.1": "2008年", "3.2": "18年" } },
  },
  check({ text }, sheet) {
    const sheetDate = sheet.read("1.1", readDate);
    const founded = sheet.read("3.1", readYear);
    if (!isRead(sheetDate) || !isRead(founded) || founded.value.year > sheetDate.value.year) return notApplicable;
    const expected = yearsBetween(founded.value, sheetDate.value);
    const base = { founded: founded.text, sheetDate: formatDate(sheetDate.value), expected };
    if (sheet.text("3.2") === undefined) {
      // Before the first full year the form asks for months, which a founding year alone does not give.
      if (expected < 1) return notApplicable;
      const fix = { field: "3.2", before: text, after: `${expected}年` };
      return found("missing", { holes: base, severity: "info", fix });
    }
    const elapsed = sheet.read("3.2", readElapsed);
    if (!isRead(elapsed)) return notApplicable;
    if (fits(elapsed.value, founded.value, sheetDate.value, /年目|周年|期/.test(text))) return ok;
    const { months } = elapsed.value;
    const holes = { ...base, part: elapsed.text, years: Math.floor(months / 12), months: months % 12 };
    const after = text.slice(0, elapsed.start) + `${expected}年` + text.slice(elapsed.end);
    return found("differs", { holes, read: "read", ...(expected > 0 && { fix: { field: "3.2", before: text, after } }) });
  },
});

/** Full years where the founding day is known; else the difference of the years, as the form's answers count. */
function yearsBetween(founded: WrittenDate, sheetDate: CalendarDate): number {
  const difference = sheetDate.year - founded.year;
  if (founded.month === undefined) return difference;
  const anniversary = { year: sheetDate.year, month: founded.month, day: founded.day ?? 1 };
  return compareDates(anniversary, sheetDate) > 0 ? difference - 1 : difference;
}

/**
 * @param counted the answer counts years as begun (37年目), so one more is right too
 */
function fits({ months, unit }: Elapsed, founded: WrittenDate, sheetDate: CalendarDate, counted: boolean): boolean {
  const difference = sheetDate.year - founded.year;
  if (unit === "month") {
    const most = difference * 12 + sheetDate.month;
    const least =
      founded.month === undefined ? Math.max(0, (difference - 1) * 12 + sheetDate.month - 1) : most - founded.month - 1;
    return months >= least && months <= (founded.month === undefined ? most : most - founded.month + 1);
  }
  // Without the day, the anniversary may lie before or after the date of the sheet; and both ways of counting are common.
  const least = founded.day === undefined ? difference - 1 : yearsBetween(founded, sheetDate);
  return Math.floor(months / 12) >= least && months / 12 < difference + (counted ? 2 : 1);
}
