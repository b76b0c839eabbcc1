import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** 5事業所(本部1、支部4) */
const BROKEN_DOWN =
  /(?<![0-9.,])([0-9]{1,4}) ?(?:[ヶケかカヵ箇個]所|事業所|拠点|営業所|社|名|人)?\(((?:内訳:? ?)?[^()0-9]{1,20}[0-9]{1,4} ?[^()0-9、,]{0,4}(?:[、,・+ ]{1,2}[^()0-9]{1,20}[0-9]{1,4} ?[^()0-9、,]{0,4}){1,12})\)/g;
/** 4名 + 1名 = 5名 */
const SUM =
  /([0-9]{1,4}) ?(?:名|人)?((?: ?(?:\+|＋) ?[^0-9+=、]{0,12}[0-9]{1,4} ?(?:名|人)?){1,6}) ?(?:=|→) ?(?:計|合計)? ?([0-9]{1,4})/g;
/** The bracket names a part, or figures of another kind. */
const OF_WHICH = /うち|含|除|以上|内(?!訳)|他|ほか|など|等|社外|女性|男性|常勤|独立|外国|平均|任期|年齢/;

/** A number and its breakdown come to the same. */
export const countBreakdownMismatch = defineRule({
  id: "count-breakdown-mismatch",
  severity: "warning",
  fields: ["4.2", "7.1"],
  messages: {
    differs: {
      ja: "「{part}」の内訳を合計すると{sum}になり、{total}と合いません。合計か内訳を確認してください。",
      en: 'The parts of "{part}" come to {sum}, not to {total}. Please check the whole and its parts.',
    },
  },
  documentation: {
    title: { ja: "合計と内訳が合わない", en: "Whole and parts disagree" },
    why: {
      ja: "合計か内訳のどちらかだけを直したときに起こりやすい誤りです。",
      en: "This happens where only the whole, or only a part, was brought up to date.",
    },
    fails: { answers: { "4.2": "国内:6事業所(本部1、支部4)、国外:0" } },
    passes: { answers: { "4.2": "国内:5事業所(本部1、支部4)、国外:0" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text);
    const parts = [
      ...[...plain.matchAll(BROKEN_DOWN)].flatMap(([part, total, inside]) =>
        OF_WHICH.test(inside ?? "") ? [] : [{ part, total: Number(total), sum: sumOf(inside ?? "") }],
      ),
      ...[...plain.matchAll(SUM)].map(([part, first, rest, total]) => ({
        part,
        total: Number(total),
        sum: Number(first) + sumOf(rest ?? ""),
      })),
    ];
    if (parts.length === 0) return notApplicable;
    const wrong = parts.find(({ total, sum }) => total !== sum);
    return wrong ? found("differs", { holes: wrong }) : ok;
  },
});

function sumOf(text: string): number {
  return (text.match(/[0-9]{1,4}/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
}
