import { readingsOf, readMoney } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** Of these, a loss has no part. */
const NEVER_NEGATIVE = new Set(["9.1", "11.1", "36.1", "36.2"]);
/** Fees without a unit are for another rule. */
const FEES = new Set(["36.1", "36.2"]);
const DISCOUNT = /割引|値引|引き/;
/** Figures of a company below this, without a unit, are thousands or millions whose unit was left out. */
const SMALLEST = 100_000;

/** Sales and capital are no losses, and figures of a company are not a handful of yen. */
export const amountImplausible = defineRule({
  id: "amount-implausible",
  severity: "error",
  fields: ["9.1", "10.1", "11.1", "36.1", "36.2"],
  messages: {
    negative: {
      ja: "「{part}」は負の値ですが、この項目は負になりません。記号か値を確認してください。",
      en: '"{part}" is negative, which this figure cannot be. Please check sign and value.',
    },
    small: {
      ja: "「{part}」には単位がなく、{yen}円と読まれます。千円・百万円などの単位が抜けていないかを確認してください。",
      en: '"{part}" has no unit and reads as {yen} yen. Please check whether a unit (千円, 百万円) was left out.',
    },
  },
  documentation: {
    title: { ja: "金額がありえない値になっている", en: "An amount that cannot be" },
    why: {
      ja: "符号や単位の誤りは、会社の規模や健全さの印象を大きく変えます。",
      en: "A wrong sign or unit changes the picture of a company's size and health.",
    },
    fails: { answers: { "11.1": "△50,000,000円(2026年3月期)" } },
    passes: { answers: { "11.1": "50,000,000円(2026年3月期)" } },
  },
  check({ field, text }, sheet) {
    const amounts = readingsOf(sheet.read(field.id, readMoney) ?? []);
    if (amounts.length === 0) return notApplicable;
    const negative = NEVER_NEGATIVE.has(field.id) ? amounts.find(({ value }) => value.yen < 0) : undefined;
    if (negative && !DISCOUNT.test(text)) return found("negative", { holes: { part: negative.text } });
    if (FEES.has(field.id)) return ok;
    const small = amounts.find(({ value }) => !value.unitStated && Math.abs(value.yen) < SMALLEST && value.yen !== 0);
    if (!small) return ok;
    return needsReview("small", { severity: "warning", holes: { part: small.text, yen: small.value.yen } });
  },
});
