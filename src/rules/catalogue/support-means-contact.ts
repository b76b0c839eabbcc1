import { normaliseForMatching, readContacts } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const BY_TELEPHONE = /電話|TEL(?![A-Za-z])|コールセンター/i;
/** The number is given to customers only, or withheld with a word. */
const ELSEWHERE = /契約者|非公開|非公表|公開し|個別に|お知らせ|専用/;

/** Support by telephone comes with a number. */
export const supportMeansContact = defineRule({
  id: "support-means-contact",
  severity: "warning",
  fields: ["88.2"],
  reads: ["34.1", "85.1"],
  messages: {
    noNumber: {
      ja: "サポート手段に「{part}」がありますが、連絡先(85.1、34.1)に電話番号がありません。番号を記述するか、公開しない理由を書き添えてください。",
      en: 'Support is given by "{part}", but neither 85.1 nor 34.1 has a telephone number. Give it, or say why it is not published.',
    },
  },
  documentation: {
    title: { ja: "電話でサポートするのに番号がない", en: "Support by telephone without a number" },
    why: {
      ja: "電話で受け付けるとあっても、番号がなければ利用者は連絡できません。",
      en: "Without a number users cannot call, whatever the field says.",
    },
    fails: { answers: { "85.1": "support@midorino.example", "88.2": "電話、電子メール" } },
    passes: { answers: { "85.1": "電話:03-0000-1234", "88.2": "電話、電子メール" } },
  },
  check({ text }, sheet) {
    const part = BY_TELEPHONE.exec(normaliseForMatching(text))?.[0];
    const desks = ["34.1", "85.1"].filter((id) => sheet.text(id) !== undefined);
    if (part === undefined || desks.length === 0) return notApplicable;
    // A number that is malformed is a number; another rule speaks of its form.
    const numbered = desks.some((id) => (sheet.read(id, readContacts)?.telephones.length ?? 0) > 0);
    const withheld = desks.some((id) => ELSEWHERE.test(normaliseForMatching(sheet.text(id) ?? "")));
    return numbered || withheld || !desks.includes("85.1") ? ok : needsReview("noNumber", { holes: { part } });
  },
});
