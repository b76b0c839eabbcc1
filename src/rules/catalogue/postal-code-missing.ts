import { readContacts } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The address of the head office comes with its postal code. */
export const postalCodeMissing = defineDetailRule({
  id: "postal-code-missing",
  fields: ["4.1"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readContacts)?.postalCodes.length ?? 0) > 0,
  missing: {
    ja: "本店の郵便番号が記述されていません。「〒」に続けて7桁の郵便番号を記述してください。",
    en: "The postal code of the head office is missing. Add its seven digits after 〒.",
  },
  expected: {
    ja: "例:〒321-0123 栃木県みどり野市中央一丁目2番3号",
    en: "For example 〒321-0123 栃木県みどり野市中央一丁目2番3号",
  },
  documentation: {
    title: { ja: "郵便番号が記述されていない", en: "No postal code" },
    why: { ja: "設問は、本店住所と郵便番号の両方を求めています。", en: "The prompt asks for both address and postal code." },
    fails: { answers: { "4.1": "栃木県みどり野市中央一丁目2番3号" } },
    passes: { answers: { "4.1": "〒321-0123 栃木県みどり野市中央一丁目2番3号" } },
  },
});
