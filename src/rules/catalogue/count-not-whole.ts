import { readingsOf } from "../../answers";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** People, companies and offices are counted in whole numbers. */
export const countNotWhole = defineRule({
  id: "count-not-whole",
  severity: "error",
  fields: (field) => field.answer.kind === "count",
  messages: {
    fraction: {
      ja: "「{part}」は整数ではありません。数を確認してください。",
      en: '"{part}" is not a whole number. Please check it.',
    },
  },
  documentation: {
    title: { ja: "数が整数になっていない", en: "A count with a fraction" },
    why: {
      ja: "人数や社数に小数はありません。桁区切りの「,」が「.」になっていることもあります。",
      en: "Nobody employs half a person; often the comma of a group has become a point.",
    },
    fails: { answers: { "8.1": "2,412.5名" } },
    passes: { answers: { "8.1": "2,412名" } },
  },
  check({ field }, sheet) {
    const counts = readingsOf(sheet.read(field.id, readAnyCounts) ?? []);
    if (counts.length === 0) return notApplicable;
    const wrong = counts.find(({ value }) => !Number.isInteger(value.amount));
    return wrong ? found("fraction", { holes: { part: wrong.text } }) : ok;
  },
});
