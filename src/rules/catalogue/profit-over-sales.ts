import { readMoney, readingsOf } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** Ordinary profit is a part of sales, but for companies that live on dividends. */
export const profitOverSales = defineRule({
  id: "profit-over-sales",
  severity: "warning",
  fields: ["10.1"],
  reads: ["9.1"],
  messages: {
    over: {
      ja: "経常利益「{profit}」が売上高「{sales}」を上回っています。桁や単位(千円・百万円)に誤りがないかを確認してください。",
      en: 'The ordinary profit "{profit}" is greater than the sales "{sales}". Please check digits and units (千円, 百万円).',
    },
    read: {
      ja: "経常利益を{profitYen}円、売上高を{salesYen}円と読みました。",
      en: "Read as {profitYen} yen of profit and {salesYen} yen of sales.",
    },
  },
  documentation: {
    title: { ja: "経常利益が売上高を上回る", en: "Profit greater than sales" },
    why: {
      ja: "通常はありえない大小関係で、単位の取り違えや桁の抜けがほとんどです。",
      en: "This hardly ever happens; mostly a unit was mistaken or a digit lost.",
    },
    fails: { answers: { "9.1": "1,284,560円(2026年3月期)", "10.1": "96,340,000円(2026年3月期)" } },
    passes: { answers: { "9.1": "1,284,560,000円(2026年3月期)", "10.1": "96,340,000円(2026年3月期)" } },
  },
  check(_subject, sheet) {
    const [profit, ...moreProfits] = readingsOf(sheet.read("10.1", readMoney) ?? []);
    const [sales, ...moreSales] = readingsOf(sheet.read("9.1", readMoney) ?? []);
    if (!profit || !sales || moreProfits.length + moreSales.length > 0) return notApplicable;
    if (profit.value.yen <= sales.value.yen) return ok;
    const holes = { profit: profit.text, sales: sales.text, profitYen: profit.value.yen, salesYen: sales.value.yen };
    return needsReview("over", { holes, read: "read" });
  },
});
