import { defineDetailRule } from "../detail-rule";
import { givesContact } from "../presence";

/** The provider can be reached by telephone, fax, mail or web. */
export const contactMissing = defineDetailRule({
  id: "contact-missing",
  fields: ["85.1"],
  isGiven: ({ field, text }, sheet) =>
    givesContact(field.id, sheet) || /フォーム|お問い?合わ?せ(?:ページ|画面)|サポートサイト|ポータル/.test(text),
  missing: {
    ja: "電話番号・メールアドレス・URLなどの連絡先が記述されていません。利用者が連絡できる先を記述してください。",
    en: "No telephone number, mail address or web page is given. Add one that users can reach.",
  },
  expected: {
    ja: "例:電話:03-0000-1234 電子メール:support@midorino.example",
    en: "For example 電話:03-0000-1234 電子メール:support@midorino.example",
  },
  documentation: {
    title: { ja: "連絡先が記述されていない", en: "No contact" },
    why: {
      ja: "苦情や障害のときに連絡できる先は、利用者にとって欠かせない情報です。必須○の項目です。",
      en: "Users need someone to reach when something fails. The field is 必須○.",
    },
    fails: { answers: { "85.1": "お客様窓口" } },
    passes: { answers: { "85.1": "お客様窓口 電話:03-0000-1234" } },
  },
});
