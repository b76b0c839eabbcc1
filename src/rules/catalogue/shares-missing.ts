import { readShares } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Shareholders come with the share that they hold. */
export const sharesMissing = defineDetailRule({
  id: "shares-missing",
  fields: ["18.1"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readShares) ?? []).length > 0,
  missing: {
    ja: "株式保有比率が記述されていません。大株主ごとに比率(%)を記述してください。",
    en: "The shares held are missing. Add the percentage of each major shareholder.",
  },
  expected: {
    ja: "例:森川千尋(52.00%)、みどり野従業員持株会(12.50%)",
    en: "For example 森川千尋(52.00%)、みどり野従業員持株会(12.50%)",
  },
  documentation: {
    title: { ja: "株式保有比率が記述されていない", en: "No shares stated" },
    why: { ja: "設問は大株主の名称と保有比率の両方を求めています。", en: "The prompt asks for names and shares." },
    fails: { answers: { "18.1": "森川千尋、みどり野従業員持株会" } },
    passes: { answers: { "18.1": "森川千尋(52.00%)、みどり野従業員持株会(12.50%)" } },
  },
});
