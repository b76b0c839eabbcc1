import { normaliseForMatching } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** Of this length, an answer has no room for a target beside that it is done. */
const SHORT = 12;

/** Checks for weaknesses name what is checked. */
export const diagnosisTargetUnnamed = defineDetailRule({
  id: "diagnosis-target-unnamed",
  fields: ["44.1"],
  isGiven: ({ text }) =>
    [...text.trim()].length > SHORT ||
    normaliseForMatching(text).replace(/あり|有り?|実施|診断|定期的?に?|して|いる|います|する|済み?|[、。():\s]/g, "") !== "",
  missing: {
    ja: "脆弱性診断の対象が記述されていません。「アプリケーション」「OS」のように対象を記述してください。",
    en: "What is checked for weaknesses is not named. Name it, such as アプリケーション or OS.",
  },
  expected: { ja: "例:アプリケーション、OS", en: "For example アプリケーション、OS" },
  documentation: {
    title: { ja: "脆弱性診断の対象が記述されていない", en: "No target of the checks" },
    why: {
      ja: "設問は診断の対象を求めています。対象が分からないと、何が確かめられているのかを判断できません。",
      en: "The prompt asks what is checked; without it a reader cannot tell what has been made sure.",
    },
    fails: { answers: { "44.1": "実施している" } },
    passes: { answers: { "44.1": "アプリケーション、OS" } },
  },
});
