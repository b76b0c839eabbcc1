import { defineDetailRule } from "../detail-rule";
import { givesContact } from "../presence";

/** Where there is an agency, it can be reached. */
export const agencyContactMissing = defineDetailRule({
  id: "agency-contact-missing",
  fields: ["85.2"],
  isGiven: ({ field, text }, sheet) => givesContact(field.id, sheet) || /掲載|参照/.test(text),
  missing: {
    ja: "代理店の連絡先が記述されていません。代理店名称・本店の所在地・連絡先を記述してください。",
    en: "The agency cannot be reached from this answer. Add its name, the place of its head office and a contact.",
  },
  expected: {
    ja: "例:あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678",
    en: "For example あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678",
  },
  documentation: {
    title: { ja: "代理店の連絡先が記述されていない", en: "No contact of the agency" },
    why: {
      ja: "設問は、代理店がある場合に名称・所在地・連絡先の3つを求めています。",
      en: "Where there is an agency, the prompt asks for name, place and contact.",
    },
    fails: { answers: { "85.2": "あり:みどり野販売株式会社" } },
    passes: { answers: { "85.2": "あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678" } },
  },
});
