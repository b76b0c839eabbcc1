import { normaliseForMatching, readingsOf } from "../../answers";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** A sign before a number, and no range: 3-5名. */
const NEGATIVE = /(?:^|[(:、\s])([-−△▲] ?[0-9][0-9,]{0,9} ?(?:名|人|社|団体|ID|[ヶケかカヵ箇個]所|拠点|事業所))/;

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
    negative: {
      ja: "「{part}」は負の数です。数を確認してください。",
      en: '"{part}" is negative. Please check it.',
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
  check({ field, text }, sheet) {
    const negative = NEGATIVE.exec(normaliseForMatching(text))?.[1];
    if (negative !== undefined) return found("negative", { holes: { part: negative } });
    const counts = readingsOf(sheet.read(field.id, readAnyCounts) ?? []);
    if (counts.length === 0) return notApplicable;
    const wrong = counts.find(({ value }) => !Number.isInteger(value.amount));
    return wrong ? found("fraction", { holes: { part: wrong.text } }) : ok;
  },
});
