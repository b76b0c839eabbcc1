import {
  type CalendarDate,
  compareDates,
  formatDate,
  isRead,
  lastDay,
  normaliseForMatching,
  readDate,
  readDates,
  readingsOf,
  readPeriods,
} from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { supersededIn } from "../superseded-standards";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** A term that is named before its date or period (有効期限:2025年3月31日), or its last day's word after it. */
const TERM_BEFORE = /(?:有効期[限間]|(?:登録|認証|認定)(?:の)?(?:期[限間]|範囲の期間)|満了日?|失効日?)[^0-9。\n]{0,8}$/;
const END_AFTER = /^ ?(?:まで|迄|に?満了|に?失効)/;

/** Certificates and awards that a sheet names are in force on its date. */
export const certificateExpired = defineRule({
  id: "certificate-expired",
  severity: "warning",
  fields: ["42.1", "47.1"],
  reads: ["1.1"],
  messages: {
    expired: {
      ja: "「{part}」に有効期間が終わっており、開示情報の日付({sheetDate})には有効ではありません。更新後の期限を記述するか、取り下げてください。",
      en: 'It was valid until "{part}", which is before the date of the sheet ({sheetDate}). Give the term of the renewal, or take it out.',
    },
    superseded: {
      ja: "「{standard}」に基づく認証は{ended}までに{successor}への移行が必要でした。開示情報の日付({sheetDate})に有効な認証の規格を記述してください。",
      en: 'Certificates on "{standard}" had to move to {successor} by {ended}. Name the standard of the certificate that is valid on the date of the sheet ({sheetDate}).',
    },
    moved: {
      ja: "「{standard}」の記述があります。認証は{ended}までに{successor}への移行が必要でした。現在の認証がどの規格によるかを確認してください。",
      en: '"{standard}" is named. Certificates had to move to {successor} by {ended}. Please check which standard the present one rests on.',
    },
    read: { ja: "{end}までと読みました。", en: "Read as valid until {end}." },
    basis: { ja: "根拠:{source}", en: "Source: {source}" },
  },
  documentation: {
    title: { ja: "有効期間や規格の版が過ぎた認証", en: "A certificate past its term or its standard's edition" },
    why: {
      ja: "更新のときに認証の記述が以前のまま残ると、失効した認証を掲げることになります。",
      en: "Left as it was at a renewal, the answer claims a certificate that is no longer valid.",
    },
    fails: { answers: { "1.1": "2026/9/30", "42.1": "あり:ISMS(ISO/IEC 27001:2013)" } },
    passes: { answers: { "1.1": "2026/9/30", "42.1": "あり:ISMS(ISO/IEC 27001:2022)" } },
  },
  check({ field, text }, sheet) {
    const read = sheet.read("1.1", readDate);
    if (!isRead(read)) return notApplicable;
    const day = read.value;
    const sheetDate = formatDate(day);
    const expired = endsIn(field.id, text, sheet).filter(({ end }) => compareDates(end, day) < 0);
    const superseded = field.id === "42.1" ? supersededIn(text, day) : [];
    const moved = /移行|更新審査|27001:202[23]|9001:2015/.test(normaliseForMatching(text));
    const verdicts = [
      ...expired.map(({ part, end }) => found("expired", { holes: { part, sheetDate, end: formatDate(end) }, read: "read" })),
      ...superseded.map(({ name, ended, successor, source }) => {
        const holes = { standard: name, ended: formatDate(ended), successor, sheetDate, source };
        return moved ? needsReview("moved", { holes, expected: "basis" }) : found("superseded", { holes, expected: "basis" });
      }),
    ];
    return verdicts.length === 0 ? ok : verdicts;
  },
});

interface Term {
  readonly part: string;
  readonly end: CalendarDate;
}

/** The last days of the terms that the answer states. */
function endsIn(field: string, text: string, sheet: Sheet): Term[] {
  const around = (start: number, end: number): [string, string] => [
    normaliseForMatching(text.slice(Math.max(0, start - 20), start)),
    normaliseForMatching(text.slice(end, end + 8)),
  ];
  const periods = readingsOf(sheet.read(field, readPeriods) ?? []);
  const ofPeriods = periods.flatMap(({ value, text: part, start, end }): Term[] => {
    const [before, after] = around(start, end);
    return value.to && (TERM_BEFORE.test(before) || /^ ?(?:有効|の?有効)/.test(after)) ? [{ part, end: value.to }] : [];
  });
  const single = readingsOf(sheet.read(field, readDates) ?? []).filter(
    (date) => !periods.some((period) => date.start < period.end && period.start < date.end),
  );
  const ofDates = single.flatMap(({ value, text: part, start, end }): Term[] => {
    const [before, after] = around(start, end);
    // 有効期間 and one date alone name the first day.
    const named = TERM_BEFORE.test(before) && !/期間[^0-9]*$/.test(before);
    return named || END_AFTER.test(after) ? [{ part, end: lastDay(value) }] : [];
  });
  return [...ofPeriods, ...ofDates];
}
