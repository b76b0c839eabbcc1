import { readingsOf, readShares } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Shares are rounded one by one, so that all of them may come to a little more than the whole. */
const ROUNDING = 0.5;

/** The shareholders named hold no more than all shares. */
export const sharesOverTotal = defineRule({
  id: "shares-over-total",
  severity: "warning",
  fields: ["18.1"],
  messages: {
    over: {
      ja: "株式保有比率の合計が{sum}%となり、100%を超えています。比率に誤りがないかを確認してください。",
      en: "The shares add up to {sum}%, which is more than all. Please check the figures.",
    },
    read: { ja: "比率を次のように読みました:{shares}", en: "The shares were read as: {shares}" },
  },
  documentation: {
    title: { ja: "株式保有比率の合計が100%を超える", en: "Shares of more than 100% in all" },
    why: {
      ja: "株主ごとの比率は全体に対する割合なので、合計が100%を超えることはありません。桁の誤りが疑われます。",
      en: "Shares are parts of a whole. A sum over 100% points to a slipped digit.",
    },
    fails: { answers: { "18.1": "森川千尋(82.00%)、みどり野従業員持株会(22.50%)" } },
    passes: { answers: { "18.1": "森川千尋(52.00%)、みどり野従業員持株会(12.50%)" } },
  },
  check({ field }, sheet) {
    const shares = readingsOf(sheet.read(field.id, readShares) ?? []);
    if (shares.length === 0) return notApplicable;
    const sum = shares.reduce((total, share) => total + share.value.percent, 0);
    if (sum <= 100 + ROUNDING) return ok;
    const list = shares.map((share) => `${share.value.name} ${share.value.percent}%`).join("、");
    return found("over", { holes: { sum: Number(sum.toFixed(2)), shares: list }, read: "read" });
  },
});
