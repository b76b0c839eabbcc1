import { defineDetailRule } from "../detail-rule";

/** A recommended bandwidth is a rate of transfer. */
export const bandwidthMissing = defineDetailRule({
  id: "bandwidth-missing",
  fields: ["61.1"],
  isGiven: ({ text }) =>
    /[0-9]\s*[kmgt]?(?:bps|bit|b\/s)|メガ|キロ|ギガ/i.test(text.normalize("NFKC")) ||
    /ブロードバンド|光回線|光ファイバ|ADSL|掲載|参照/i.test(text),
  missing: {
    ja: "推奨帯域のデータ通信速度の範囲が記述されていません。「10Mbps以上」のように記述してください。",
    en: "The range of transfer rates is missing. Write it, such as 10Mbps以上.",
  },
  expected: { ja: "例:あり:10Mbps以上", en: "For example あり:10Mbps以上" },
  documentation: {
    title: { ja: "推奨帯域の通信速度が記述されていない", en: "No recommended bandwidth" },
    why: {
      ja: "通信速度が分からないと、利用者は自分の回線で使えるかを判断できません。",
      en: "Users need the rate to know whether their line will do.",
    },
    fails: { answers: { "61.1": "あり" } },
    passes: { answers: { "61.1": "あり:10Mbps以上" } },
  },
});
