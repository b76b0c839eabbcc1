import { readDates, readingsOf, unreadableOf } from "../../answers";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** The date of the sheet and the start of the service are days of the calendar, in western years. */
export const dateUnreadable = defineRule({
  id: "date-unreadable",
  severity: "error",
  fields: (field) => field.answer.kind === "date",
  messages: {
    impossible: {
      ja: "「{part}」は日付として成り立ちません({reasonJa})。正しい年月日を記述してください。",
      en: '"{part}" is not a date: {reasonEn}. Write the right day.',
    },
    none: {
      ja: "年月日が記述されていません。西暦で年・月・日を記述してください。",
      en: "There is no date. Write year, month and day in western years.",
    },
    example: { ja: "例:2026/9/30", en: "For example 2026/9/30" },
  },
  documentation: {
    title: { ja: "日付として読めない", en: "Not a date" },
    why: {
      ja: "開示情報の日付は認定の有効期間の起点になり、サービス開始日は実績の長さを示します。暦にない日付では、どちらも分かりません。",
      en: "The validity of a certification is counted from the date of the sheet, and the start of the service shows how long its record is. A day that the calendar does not have tells neither.",
    },
    fails: { answers: { "28.1": "2013/2/30" } },
    passes: { answers: { "28.1": "2013/4/1" } },
  },
  check({ field }, sheet) {
    const dates = sheet.read(field.id, readDates) ?? [];
    const [impossible] = unreadableOf(dates);
    if (impossible) return found("impossible", { holes: reasonHoles(impossible), expected: "example" });
    return readingsOf(dates).length > 0 ? ok : found("none", { expected: "example" });
  },
});
