import { readDates, readingsOf } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** A field that asks for year, month and day gets all three. */
export const dateIncomplete = defineRule({
  id: "date-incomplete",
  severity: "warning",
  fields: (field) => field.answer.kind === "date",
  messages: {
    incomplete: {
      ja: "年月日を求める項目ですが、「{part}」では日まで分かりません。年・月・日を記述してください。",
      en: 'The field asks for a full date, but "{part}" does not name the day. Write year, month and day.',
    },
  },
  documentation: {
    title: { ja: "年月日がそろっていない", en: "A date without its day or month" },
    why: {
      ja: "開示情報の日付とサービス開始日は、有効期間や実績の長さを数える起点です。月や日がないと数えられません。",
      en: "Validity and length of service are counted from these dates, which needs the month and the day.",
    },
    fails: { answers: { "28.1": "2013年4月" } },
    passes: { answers: { "28.1": "2013年4月1日" } },
  },
  check({ field }, sheet) {
    const dates = readingsOf(sheet.read(field.id, readDates) ?? []);
    const [date] = dates;
    if (!date) return notApplicable;
    const coarse = dates.find((each) => each.value.precision !== "day");
    if (!coarse) return ok;
    // With a full date beside it, it may be a remark.
    return (coarse === date || dates.every((each) => each.value.precision !== "day") ? found : needsReview)("incomplete", {
      holes: { part: coarse.text },
    });
  },
});
