import { chunksOfFees } from "../fees";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Each fee of a list carries its unit. */
export const feeUnitMissing = defineRule({
  id: "fee-unit-missing",
  severity: "warning",
  fields: ["36.1", "36.2"],
  messages: {
    missing: {
      ja: "「{entry}」の金額に単位がありません。「円」などの単位を付けてください。",
      en: 'The amount in "{entry}" has no unit. Add it (円).',
    },
  },
  documentation: {
    title: { ja: "単位のない金額がある", en: "An amount without its unit" },
    why: {
      ja: "並んだ金額の一部に単位がないと、円なのか千円なのか、金額なのかも読み手に分かりません。",
      en: "Where one amount of a list has no unit, readers cannot tell yen from thousands of yen, or whether it is an amount.",
    },
    fails: { answers: { "36.1": "小規模:450,000\n大規模:800,000円" } },
    passes: { answers: { "36.1": "小規模:450,000円\n大規模:800,000円" } },
  },
  check({ text }) {
    const fees = chunksOfFees(text);
    // Without any unit beside it, a number may be something else; another rule asks for amounts.
    if (!fees.some(({ hasUnit }) => hasUnit)) return notApplicable;
    const bare = fees.find(({ hasUnit }) => !hasUnit);
    return bare ? found("missing", { holes: { entry: bare.entry } }) : ok;
  },
});
