import { readingsOf, readShares } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Shares of stock carry the % sign. */
export const shareSignMissing = defineDetailRule({
  id: "share-sign-missing",
  fields: ["18.1"],
  applies: ({ field }, sheet) => readingsOf(sheet.read(field.id, readShares) ?? []).length > 0,
  isGiven: ({ field }, sheet) => readingsOf(sheet.read(field.id, readShares) ?? []).every((share) => share.value.percentSign),
  missing: {
    ja: "株式保有比率に「%」が付いていない値があります。比率であることが分かるように「%」を付けてください。",
    en: "At least one share has no % sign. Add it, so that the figure reads as a percentage.",
  },
  expected: { ja: "例:森川千尋(52.00%)", en: "For example 森川千尋(52.00%)" },
  documentation: {
    title: { ja: "株式保有比率に%がない", en: "Shares without %" },
    why: {
      ja: "単位のない数値は、株数(千株など)とも比率とも読めます。",
      en: "A figure without a unit may be a percentage or a number of shares.",
    },
    fails: { answers: { "18.1": "森川千尋52.00, みどり野従業員持株会12.50" } },
    passes: { answers: { "18.1": "森川千尋(52.00%)、みどり野従業員持株会(12.50%)" } },
  },
});
