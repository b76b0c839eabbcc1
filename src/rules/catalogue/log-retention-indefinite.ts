import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** A retention that is not fixed is no retention to rely on. */
export const logRetentionIndefinite = defineRule({
  id: "log-retention-indefinite",
  severity: "warning",
  fields: ["58.1", "82.1", "82.2"],
  messages: {
    indefinite: {
      ja: "保存期間が「{part}」となっている記録があります。少なくともどれだけ保存されるかを記述してください。",
      en: 'The retention of some records is "{part}". Say for how long they are kept at least.',
    },
  },
  documentation: {
    title: { ja: "保存期間が定まっていない", en: "An indefinite retention" },
    why: {
      ja: "容量で上書きされる記録は、いつまでさかのぼれるかが分かりません。最短の期間を示すと、利用者が判断できます。",
      en: "Records that are overwritten by size reach back nobody knows how far. The shortest time lets users judge.",
    },
    fails: { answers: { "58.1": "あり:利用状況の記録は1年間、例外処理の記録は不定" } },
    passes: { answers: { "58.1": "あり:利用状況の記録は1年間、例外処理の記録は3ヶ月間" } },
  },
  check({ text }) {
    const word = /不定|未定|一定期間|一定の期間|適宜|適切な期間|必要な期間|所定の期間|規定の期間/.exec(text);
    return word ? found("indefinite", { holes: { part: word[0] } }) : ok;
  },
});
