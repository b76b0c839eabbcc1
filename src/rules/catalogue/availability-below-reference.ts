import { isRead, readServicePattern } from "../../answers";
import { readMeasuredRates } from "../availability";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** The measured availability against the reference value that the sheet itself states. */
export const availabilityBelowReference = defineRule({
  id: "availability-below-reference",
  severity: "info",
  fields: ["39.1"],
  reads: ["39.2"],
  messages: {
    below: {
      ja: "稼働率「{rate}」が、39.2に記述された対策参照値「{reference}」を下回っています。値に誤りがないかを確認し、理由があれば書き添えてください。",
      en: 'The availability "{rate}" lies below the reference value "{reference}" stated in 39.2. Please check the figures, and add the reason if there is one.',
    },
    read: { ja: "稼働率{amount}%、参照値{least}%と読みました。", en: "Read as {amount}% against {least}%." },
  },
  documentation: {
    title: { ja: "稼働率が対策参照値を下回る", en: "Availability below the reference value" },
    why: {
      ja: "参照値は目安であり、下回ること自体は誤りではありません。並べて読む利用者のために、差があることを示します。",
      en: "The reference is a guide, so lying below it is no fault; it is shown since readers see both side by side.",
    },
    fails: { answers: { "39.1": "98.2%", "39.2": "パターン2 対策参照値99%以上" } },
    passes: { answers: { "39.1": "99.95%", "39.2": "パターン2 対策参照値99%以上" } },
  },
  check(_subject, sheet) {
    const rates = sheet.read("39.1", readMeasuredRates) ?? [];
    const stated = sheet.read("39.2", readServicePattern);
    if (rates.length === 0 || !isRead(stated) || !isRead(stated.value.reference)) return notApplicable;
    const reference = stated.value.reference;
    const below = rates.find((rate) => rate.value.amount < reference.value.amount);
    if (!below) return ok;
    const holes = { rate: below.text, reference: reference.text, amount: below.value.amount, least: reference.value.amount };
    return found("below", { holes, read: "read" });
  },
});
