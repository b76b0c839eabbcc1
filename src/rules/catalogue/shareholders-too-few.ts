import { readingsOf, readShares } from "../../answers";
import { defineDetailRule } from "../detail-rule";
import type { Reading, Shareholding } from "../../answers";

const ASKED_FOR = 5;
const ALL_SHARES = 99;

/** About five major shareholders are named, unless fewer hold all shares. */
export const shareholdersTooFew = defineDetailRule({
  id: "shareholders-too-few",
  fields: ["18.1"],
  applies: ({ field }, sheet) => leavesShares(readingsOf(sheet.read(field.id, readShares) ?? [])),
  isGiven: ({ field }, sheet) => readingsOf(sheet.read(field.id, readShares) ?? []).length >= ASKED_FOR,
  missing: {
    ja: "大株主は上位5株主程度と求められています。記述された株主が5に満たず、合計も100%に達していません。",
    en: "The prompt asks for about five major shareholders. Fewer are named, and together they do not hold all shares.",
  },
  expected: { ja: "上位5株主程度の名称と株式保有比率", en: "About five shareholders with their shares" },
  documentation: {
    title: { ja: "記述された大株主が少ない", en: "Too few shareholders" },
    why: {
      ja: "上位の株主がそろうと、経営の安定性や支配関係を読み取れます。",
      en: "The largest shareholders show who controls the provider.",
    },
    fails: { answers: { "18.1": "森川千尋(52.00%)、みどり野従業員持株会(12.50%)" } },
    passes: { answers: { "18.1": "森川千尋(42.00%)、大沢健一(9.80%)、北原美咲(8.00%)、井上修平(5.00%)、野村さやか(4.20%)" } },
  },
});

/** The shares named leave enough for others to be named. */
function leavesShares(shares: readonly Reading<Shareholding>[]): boolean {
  return shares.length > 0 && shares.reduce((sum, share) => sum + share.value.percent, 0) < ALL_SHARES;
}
