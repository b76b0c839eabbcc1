import { readOfficeCounts } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The number of offices says how many are in Japan. */
export const officesInJapanMissing = defineDetailRule({
  id: "offices-in-japan-missing",
  fields: ["4.2"],
  isGiven: ({ field }, sheet) => sheet.read(field.id, readOfficeCounts)?.domestic !== undefined,
  missing: {
    ja: "国内の事業所数が記述されていません。「国内:」に続けて数を記述してください。",
    en: "The number of offices in Japan is missing. Write it after 国内:.",
  },
  expected: { ja: "例:国内:3ヶ所、国外:0ヶ所", en: "For example 国内:3ヶ所、国外:0ヶ所" },
  documentation: {
    title: { ja: "国内の事業所数が記述されていない", en: "No number of offices in Japan" },
    why: {
      ja: "設問は国内と国外の両方の数を求めています。合計だけでは、国内のサポート体制が読み取れません。",
      en: "The prompt asks for both numbers; a total does not show the presence in Japan.",
    },
    fails: { answers: { "4.2": "5ヶ所" } },
    passes: { answers: { "4.2": "国内:3ヶ所、国外:0ヶ所" } },
  },
});
