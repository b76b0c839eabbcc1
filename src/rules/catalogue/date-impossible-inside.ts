import { type Found, isUnreadable, readDates, readPeriods, unreadableOf, type WrittenDate } from "../../answers";
import { DATED_FIELDS } from "../dated-fields";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** 平成40年度 is no date, but a year of its era all the same. */
function readFiscalYears(text: string): Found<WrittenDate>[] {
  return text.includes("年度") ? readDates(text.replace(/年度/g, "年 ")) : [];
}

/** Dates and periods inside longer answers are days of the calendar, and periods end after they begin. */
export const dateImpossibleInside = defineRule({
  id: "date-impossible-inside",
  severity: "error",
  fields: ({ id }) => DATED_FIELDS.has(id),
  messages: {
    impossible: {
      ja: "「{part}」は日付・期間として成り立ちません({reasonJa})。正しい日付を記述してください。",
      en: '"{part}" is not a date or period: {reasonEn}. Write the right one.',
    },
  },
  documentation: {
    title: { ja: "文中の日付・期間が成り立たない", en: "An impossible date or period in an answer" },
    why: {
      ja: "実績値や決算の数字は、いつの時点・期間のものかが分かって初めて意味を持ちます。",
      en: "Figures and records mean something only with the time they belong to.",
    },
    fails: { answers: { "39.1": "99.95%(2026年8月31日~2025年9月1日の実績値)" } },
    passes: { answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日の実績値)" } },
  },
  check({ field }, sheet) {
    const places = [
      ...unreadableOf(sheet.read(field.id, readPeriods) ?? []),
      ...unreadableOf(sheet.read(field.id, readDates) ?? []),
      ...unreadableOf(sheet.read(field.id, readFiscalYears) ?? []),
    ];
    // A reversed period and a date inside it are one fault at one place.
    const apart = places.filter(
      (place, index) => !places.slice(0, index).some((other) => place.start < other.end && other.start < place.end),
    );
    if (apart.length === 0) return ok;
    return apart.filter(isUnreadable).map((place) => found("impossible", { holes: reasonHoles(place) }));
  },
});
