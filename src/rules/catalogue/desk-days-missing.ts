import { readServiceHours } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The support desk names the days on which it is open. */
export const deskDaysMissing = defineDetailRule({
  id: "desk-days-missing",
  fields: ["86.1"],
  isGiven: ({ field, text }, sheet) =>
    Boolean(sheet.read(field.id, readServiceHours)?.days) ||
    /平日|毎日|営業日|無休|365日|[月火水木金土日]曜|土・?日|土祝|週末/.test(text),
  missing: {
    ja: "営業曜日が記述されていません。「平日」「月曜日から金曜日」のように記述してください。",
    en: "The days of the desk are missing. Write them, such as 平日.",
  },
  expected: { ja: "例:平日9:00~18:00", en: "For example 平日9:00~18:00" },
  documentation: {
    title: { ja: "営業曜日が記述されていない", en: "No days of the desk" },
    why: { ja: "設問は営業曜日と営業時間の両方を求めています。", en: "The prompt asks for days and hours." },
    fails: { answers: { "86.1": "9:00~18:00" } },
    passes: { answers: { "86.1": "平日9:00~18:00" } },
  },
});
