import { readFree, readMoney } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Fees are given as amounts. */
export const feeAmountMissing = defineDetailRule({
  id: "fee-amount-missing",
  fields: ["36.1", "36.2"],
  isGiven: ({ field }, sheet) => (sheet.read(field.id, readMoney) ?? []).length > 0 || Boolean(sheet.read(field.id, readFree)),
  missing: {
    ja: "金額が記述されていません。標準的な構成の金額、または金額の範囲を記述してください。",
    en: "No amount is given. Write the amount of a usual configuration, or a range.",
  },
  expected: { ja: "例:880円(税込)/1利用者", en: "For example 880円(税込)/1利用者" },
  documentation: {
    title: { ja: "料金の金額が記述されていない", en: "Fees without amounts" },
    why: {
      ja: "初期費用額と月額利用額は必須項目です。個別見積でも、目安の金額がないと利用者は比べられません。",
      en: "Initial and monthly fees are mandatory. Even where they are quoted singly, users compare by an indication.",
    },
    fails: { answers: { "36.2": "構成に応じてお見積りします" } },
    passes: { answers: { "36.2": "880円(税込)/1利用者" } },
  },
});
