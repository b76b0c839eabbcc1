import { readOfficeCounts } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The number of offices says how many are in Japan and how many abroad, 0 included. */
export const officesAbroadMissing = defineDetailRule({
  id: "offices-abroad-missing",
  fields: ["4.2"],
  isGiven: ({ field }, sheet) => sheet.read(field.id, readOfficeCounts)?.overseas !== undefined,
  missing: {
    ja: "国外の事業所数が記述されていません。国外にない場合は「国外:0」と記述してください。",
    en: "The number of offices abroad is missing. Write 国外:0 if there are none.",
  },
  expected: { ja: "例:国内:3ヶ所、国外:0ヶ所", en: "For example 国内:3ヶ所、国外:0ヶ所" },
  documentation: {
    title: { ja: "国外の事業所数が記述されていない", en: "No number of offices abroad" },
    why: {
      ja: "設問は国内と国外の両方の数を求めています。書かれていないと、0なのか記述漏れなのかが分かりません。",
      en: "The prompt asks for both numbers. Left out, it may mean none or forgotten.",
    },
    fails: { answers: { "4.2": "国内:3ヶ所" } },
    passes: { answers: { "4.2": "国内:3ヶ所、国外:0ヶ所" } },
  },
});
