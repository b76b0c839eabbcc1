import { defineDetailRule } from "../detail-rule";

/** The place of the servers begins with its country. */
export const housingCountryMissing = defineDetailRule({
  id: "housing-country-missing",
  fields: ["72.1"],
  isGiven: ({ text }) =>
    /日本|国内|[国州]|アメリカ|米|シンガポール|韓国|台湾|香港|中国|ドイツ|イギリス|フランス|カナダ|オーストラリア|アイルランド|インド|ベトナム|オランダ|Japan/i.test(
      withoutRegions(text),
    ),
  missing: {
    ja: "国名が記述されていません。「日本(関東)」のように国名から記述してください。",
    en: "The country is missing. Begin with it, such as 日本(関東).",
  },
  expected: { ja: "例:日本(関東)", en: "For example 日本(関東)" },
  documentation: {
    title: { ja: "サーバ設置場所の国名が記述されていない", en: "No country of the servers" },
    why: {
      ja: "データにどの国の法令が及ぶかは、国名で決まります。設問も国名を求めています。",
      en: "The country decides which law reaches the data, and the prompt asks for it.",
    },
    fails: { answers: { "72.1": "関東" } },
    passes: { answers: { "72.1": "日本(関東)" } },
  },
});

/** 中国 and 四国 are regions of Japan here, unless 日本 stands beside them. */
function withoutRegions(text: string): string {
  return text.replace(/[中四]国(?:地方|地域|エリア)?/g, "");
}
