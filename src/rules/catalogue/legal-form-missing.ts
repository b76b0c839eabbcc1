import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";

const LEGAL_FORMS =
  /会社|法人|組合|財団|社団|機構|協会|連合会|金庫|銀行|公社|事業団|大学|学校|[((](?:株|有|合|社|財)[))]|[㈱㈲]|Inc|Ltd|LLC|LLP|Corp|GmbH|Co\./i;

/** The formal name of a provider says what kind of body it is. */
export const legalFormMissing = defineRule({
  id: "legal-form-missing",
  severity: "warning",
  fields: ["2.1"],
  messages: {
    missing: {
      ja: "「{text}」に「株式会社」などの法人の種類がありません。登記上の正式名称かどうかを確認してください。",
      en: '"{text}" names no legal form such as 株式会社. Please check that this is the registered name.',
    },
  },
  documentation: {
    title: { ja: "正式名称に法人の種類がない", en: "A name without its legal form" },
    why: {
      ja: "設問は正式名称(商号)を求めています。通称だけでは、契約の相手を特定できません。",
      en: "The prompt asks for the formal name; a trade name does not identify the party of a contract.",
    },
    fails: { answers: { "2.1": "あおぞら業務支援" } },
    passes: { answers: { "2.1": "株式会社あおぞら業務支援" } },
  },
  check({ text }) {
    return LEGAL_FORMS.test(text.normalize("NFKC")) ? ok : needsReview("missing", { holes: { text } });
  },
});
