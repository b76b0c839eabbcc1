import { isRead, readAge } from "../../answers";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const YOUNGEST = 15;
/** Legally possible, and most likely a slip: 16歳 for 61歳. */
const UNLIKELY_BELOW = 20;
const OLDEST = 110;

/** The age of the representative is a person's age. */
export const ageOutOfRange = defineRule({
  id: "age-out-of-range",
  severity: "error",
  fields: ["6.3"],
  messages: {
    impossible: {
      ja: "代表者年齢が{age}歳となっています。年齢を確認してください。",
      en: "The representative's age is given as {age}. Please check it.",
    },
  },
  documentation: {
    title: { ja: "年齢がありえない値になっている", en: "An impossible age" },
    why: {
      ja: "桁の誤りが疑われる値です。公開される前に直してください。",
      en: "A slipped digit is likely. Correct it before it is published.",
    },
    fails: { answers: { "6.3": "5歳" } },
    passes: { answers: { "6.3": "52歳" } },
  },
  check({ field }, sheet) {
    const age = sheet.read(field.id, readAge);
    if (!isRead(age)) return notApplicable;
    const holes = { age: age.value };
    if (age.value < YOUNGEST || age.value > OLDEST) return found("impossible", { holes });
    return age.value < UNLIKELY_BELOW ? needsReview("impossible", { holes, severity: "warning" }) : ok;
  },
});
