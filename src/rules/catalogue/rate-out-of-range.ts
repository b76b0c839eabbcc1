import { readingsOf, readRates } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Shares of a whole: an equity ratio may fall below 0, the others may not; none passes 100 %. */
export const rateOutOfRange = defineRule({
  id: "rate-out-of-range",
  severity: "error",
  fields: ["12.1", "39.1", "39.2", "87.1", "87.2", "87.3", "87.4"],
  messages: {
    over: {
      ja: "「{part}」は100%を超えています。この比率は100%を超えません。値を確認してください。",
      en: '"{part}" is over 100%, which this ratio cannot be. Please check the value.',
    },
    below: {
      ja: "「{part}」は0%を下回っています。値を確認してください。",
      en: '"{part}" is below 0%. Please check the value.',
    },
  },
  documentation: {
    title: { ja: "比率がありえない値になっている", en: "An impossible ratio" },
    why: {
      ja: "稼働率や自己資本比率は全体に対する割合なので、100%を超えることはありません。桁や小数点の誤りが疑われます。",
      en: "Availability, equity ratio and the like are parts of a whole and cannot pass 100%. A slipped digit or point is likely.",
    },
    fails: { answers: { "39.1": "999.5%" } },
    passes: { answers: { "39.1": "99.95%" } },
  },
  check({ field }, sheet) {
    const rates = readingsOf(sheet.read(field.id, readRates) ?? []).filter(
      (rate) => rate.value.unit === "percent" || rate.value.unit === "none",
    );
    if (rates.length === 0) return notApplicable;
    const over = rates.find((rate) => rate.value.amount > 100);
    if (over) return found("over", { holes: { part: over.text } });
    const below = field.id === "12.1" ? undefined : rates.find((rate) => rate.value.amount < 0);
    return below ? found("below", { holes: { part: below.text } }) : ok;
  },
});
