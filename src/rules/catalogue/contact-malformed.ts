import { readContacts, unreadableOf } from "../../answers";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** Telephone numbers, mail addresses, web pages and postal codes can be used as they stand. */
export const contactMalformed = defineRule({
  id: "contact-malformed",
  severity: "error",
  fields: ["4.1", "34.1", "85.1", "85.2"],
  messages: {
    malformed: {
      ja: "「{part}」は連絡先として使えません({reasonJa})。正しく記述してください。",
      en: '"{part}" cannot be used: {reasonEn}. Write it correctly.',
    },
  },
  documentation: {
    title: { ja: "連絡先の書き方が正しくない", en: "A malformed contact" },
    why: {
      ja: "1桁足りない電話番号や郵便番号では、利用者が連絡できません。",
      en: "With a digit missing, nobody can be reached.",
    },
    fails: { answers: { "85.1": "お客様窓口 電話:03-0000-123" } },
    passes: { answers: { "85.1": "お客様窓口 電話:03-0000-1234" } },
  },
  check({ field }, sheet) {
    const contacts = sheet.read(field.id, readContacts);
    if (!contacts) return ok;
    const { telephones, faxes, mails, urls, postalCodes } = contacts;
    const places = unreadableOf([...telephones, ...faxes, ...mails, ...urls, ...postalCodes]);
    return places.length === 0 ? ok : places.map((place) => found("malformed", { holes: reasonHoles(place) }));
  },
});
