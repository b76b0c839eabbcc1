import { readDates } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Renewals of the service come with their dates. */
export const renewalDatesMissing = defineDetailRule({
  id: "renewal-dates-missing",
  fields: ["28.2"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readDates) ?? []).length > 0,
  missing: {
    ja: "リニューアルの年月日が記述されていません。実施した年月日(西暦)を記述してください。",
    en: "The dates of the renewals are missing. Add year, month and day.",
  },
  expected: { ja: "例:あり 2022/6/1 携帯端末向け画面を追加", en: "For example あり 2022/6/1 携帯端末向け画面を追加" },
  documentation: {
    title: { ja: "リニューアルの年月日が記述されていない", en: "Renewals without dates" },
    why: {
      ja: "設問は、リニューアルがある場合にその年月日を求めています。「年1回程度」では、いつの改良かが分かりません。",
      en: "The prompt asks for the dates of renewals. A frequency does not tell when they were.",
    },
    fails: { answers: { "28.2": "あり 数年おきに画面を改良" } },
    passes: { answers: { "28.2": "あり 2022/6/1 携帯端末向け画面を追加" } },
  },
});
