import {
  type CalendarDate,
  compareDates,
  type Found,
  firstDay,
  formatDate,
  isRead,
  readDate,
  readDates,
  readingsOf,
  readYear,
  type WrittenDate,
} from "../../answers";
import type { Field } from "../../form";
import { DATED_FIELDS } from "../dated-fields";
import { FIRST_PERIOD_FIELDS, isBeforeFirstAccounts, latestFirstPeriodEnd } from "../first-period";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, notApplicable, ok } from "../verdict";

const TO_COME = /^[^。\n]{0,10}(?:任期|満了|予定)/;
const OBTAINED = /^[にの)\s]{0,3}(?:初回)?(?:取得|認証取得|認定取得|登録)(?!予定|期限|有効)/;

/** What an answer reports as done or measured lies before the date of the sheet. */
export const dateAfterSheet = defineRule({
  id: "date-after-sheet",
  severity: "warning",
  fields: ({ id }) => DATED_FIELDS.has(id) || id === "3.1" || id === "28.1",
  reads: (field) => (field.answer.kind === "money" ? FIRST_PERIOD_FIELDS : ["1.1"]),
  messages: {
    after: {
      ja: "「{part}」が、開示情報の日付({sheetDate})より後になっています。どちらの日付が正しいかを確認してください。",
      en: '"{part}" lies after the date of the sheet ({sheetDate}). Please check which is right.',
    },
    read: { ja: "{date}以降と読みました。", en: "Read as {date} or later." },
  },
  documentation: {
    title: { ja: "開示情報の日付より後の日付がある", en: "A date after the date of the sheet" },
    why: {
      ja: "実績や決算は、開示情報の日付までのもののはずです。後の日付は、年の書き間違いか、開示情報の日付の更新漏れが疑われます。",
      en: "Records and accounts end before the sheet is dated. A later date points to a slipped year, or to a sheet whose date was not renewed.",
    },
    fails: { answers: { "1.1": "2026/9/30", "28.1": "2031/4/1" } },
    passes: { answers: { "1.1": "2026/9/30", "28.1": "2013/4/1" } },
  },
  check({ field, text }, sheet) {
    if (field.answer.kind === "money" && isBeforeFirstAccounts(text, sheet)) return notApplicable;
    const sheetDate = sheet.read("1.1", readDate);
    const dates = datesOf(field, sheet);
    if (!isRead(sheetDate) || dates.length === 0) return notApplicable;
    // Capital is there before the first period ends, and may be told for it.
    const open = field.answer.kind === "money" ? latestFirstPeriodEnd(sheet) : undefined;
    const late = dates.find(
      ({ value }) => isAfter(value, sheetDate.value) && !(open && compareDates(firstDay(value), open) <= 0),
    );
    if (!late) return ok;
    const holes = { part: late.text, sheetDate: formatDate(sheetDate.value), date: formatDate(firstDay(late.value)) };
    return found("after", { holes, read: "read", related: ["1.1"] });
  },
});

function datesOf(field: Field, sheet: Sheet): { text: string; value: WrittenDate }[] {
  const found: readonly Found<WrittenDate>[] =
    field.answer.kind === "year" ? [sheet.read(field.id, readYear) ?? []].flat() : (sheet.read(field.id, readDates) ?? []);
  // Certificates also name the day on which they end.
  const text = sheet.text(field.id) ?? "";
  if (field.id === "6.4") return readingsOf(found).filter(({ end }) => !TO_COME.test(text.slice(end)));
  return readingsOf(found).filter(({ end }) => field.id !== "42.1" || OBTAINED.test(text.slice(end)));
}

/** A month or a year counts from its first day: the sheet may be dated within it. */
function isAfter(date: WrittenDate, sheetDate: CalendarDate): boolean {
  return compareDates(firstDay(date), sheetDate) > 0;
}
