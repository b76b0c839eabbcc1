import { compareDates, isRead, readDate } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** The sheet is not dated after the day of the check. */
export const dateInFuture = defineRule({
  id: "date-in-future",
  severity: "warning",
  fields: ["1.1"],
  readsClock: true,
  messages: {
    future: {
      ja: "開示情報の日付「{part}」が、点検した日({today})より後になっています。日付を確認してください。",
      en: 'The date of the sheet, "{part}", lies after the day of this check ({today}). Please check it.',
    },
  },
  documentation: {
    title: { ja: "開示情報の日付が先の日付になっている", en: "The sheet is dated in the future" },
    why: {
      ja: "開示情報の日付は、記述した内容がいつの時点のものかを示します。先の日付では、内容の時点が分かりません。",
      en: "The date says at what time the answers were true. A future date cannot.",
    },
    fails: { answers: { "1.1": "2062/9/30" } },
    passes: { answers: { "1.1": "2020/9/30" } },
  },
  check({ field }, sheet) {
    const date = sheet.read(field.id, readDate);
    if (!isRead(date)) return notApplicable;
    const { year, month, day } = sheet.today;
    if (compareDates(date.value, sheet.today) <= 0) return ok;
    return found("future", { holes: { part: date.text, today: `${year}/${month}/${day}` } });
  },
});
