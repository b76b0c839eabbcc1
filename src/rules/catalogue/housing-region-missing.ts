import { defineDetailRule } from "../detail-rule";

const REGION =
  /北海道|東北|関東|首都圏|信越|北陸|中部|東海|近畿|関西|中国|四国|九州|沖縄|[都府県]|東日本|西日本|札幌|東京|大阪|名古屋|福岡/;
/** Where an answer goes on to the next site. */
const NEXT_SITE = /\n|、(?![^(（]{0,40}[)）])/;

/** Servers in Japan name their region. */
export const housingRegionMissing = defineDetailRule({
  id: "housing-region-missing",
  fields: ["72.1"],
  applies: ({ text }) => /日本|国内/.test(text),
  isGiven: ({ text }) => {
    const sites = text.split(NEXT_SITE).filter((site) => /日本|国内/.test(site));
    return REGION.test(text) && (sites.length < 2 || sites.every((site) => REGION.test(site)));
  },
  missing: {
    ja: "地域ブロック名(関東、東北など)が記述されていません。国名に続けて記述してください。",
    en: "The region (関東, 東北 and so on) is missing. Write it after the country.",
  },
  expected: { ja: "例:日本(関東)", en: "For example 日本(関東)" },
  documentation: {
    title: { ja: "サーバ設置場所の地域が記述されていない", en: "No region of the servers" },
    why: {
      ja: "地域が分かると、自社の拠点と同時に被災するおそれを利用者が判断できます。",
      en: "The region lets users judge whether a disaster would strike their own site too.",
    },
    fails: { answers: { "72.1": "日本" } },
    passes: { answers: { "72.1": "日本(関東)" } },
  },
});
