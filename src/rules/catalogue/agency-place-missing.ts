import { defineDetailRule } from "../detail-rule";
import { isBareYes, yesNoOf } from "../yes-no";

/** Where there is an agency, the place of its head office is given. */
export const agencyPlaceMissing = defineDetailRule({
  id: "agency-place-missing",
  fields: ["85.2"],
  applies: ({ field }, sheet) => !isBareYes(yesNoOf(field, sheet)),
  isGiven: ({ text }) => /[都道府県市区町村]|掲載|参照/.test(text),
  missing: {
    ja: "代理店の本店の所在地が記述されていません。所在地を記述してください。",
    en: "The place of the agency's head office is missing. Add it.",
  },
  expected: {
    ja: "例:あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678",
    en: "For example あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678",
  },
  documentation: {
    title: { ja: "代理店の所在地が記述されていない", en: "No place of the agency" },
    why: {
      ja: "設問は、代理店がある場合に名称・所在地・連絡先の3つを求めています。",
      en: "Where there is an agency, the prompt asks for name, place and contact.",
    },
    fails: { answers: { "85.2": "あり:みどり野販売株式会社 電話:06-0000-5678" } },
    passes: { answers: { "85.2": "あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678" } },
  },
});
