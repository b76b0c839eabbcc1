import { defineDetailRule } from "../detail-rule";

/** A listed company names its market. */
export const marketNameMissing = defineDetailRule({
  id: "market-name-missing",
  fields: ["15.1"],
  isGiven: ({ text }) =>
    /東証|東京証券|プライム|スタンダード|グロース|名証|名古屋証券|福証|福岡証券|札証|札幌証券|マザーズ|ジャスダック|JASDAQ|[一二]部|NASDAQ|ナスダック|NYSE|市場|取引所|TOKYO ?PRO|セントレックス|アンビシャス|Q-Board/i.test(
      text.normalize("NFKC"),
    ),
  missing: {
    ja: "上場している場合の市場名が記述されていません。市場名を記述してください。",
    en: "The company is listed, but its market is not named. Add it.",
  },
  expected: { ja: "例:あり:東京証券取引所 スタンダード市場", en: "For example あり:東京証券取引所 スタンダード市場" },
  documentation: {
    title: { ja: "上場の市場名が記述されていない", en: "No market named" },
    why: {
      ja: "市場名が分かると、どの基準の開示や監査を受けている会社かが分かります。",
      en: "The market tells by which standards the company discloses and is audited.",
    },
    fails: { answers: { "15.1": "あり" } },
    passes: { answers: { "15.1": "あり:東京証券取引所 スタンダード市場" } },
  },
});
