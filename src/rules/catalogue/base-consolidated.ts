import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** Figures that are asked for 単独ベース are not consolidated ones. */
export const baseConsolidated = defineRule({
  id: "base-consolidated",
  severity: "warning",
  fields: (field) => field.prompt.includes("単独ベース"),
  messages: {
    consolidated: {
      ja: "単独ベースで求められていますが、連結の値が記述されています。事業者単独の値を記述してください。",
      en: "The field asks for the provider alone (単独), but the figure is consolidated (連結). Write the figure of the provider alone.",
    },
  },
  documentation: {
    title: { ja: "連結の値が記述されている", en: "Consolidated figures where single ones are asked for" },
    why: {
      ja: "財務と人員の項目は、サービスを提供する事業者自身の状態を示すため、単独ベースと指定されています。",
      en: "Finance and staff are asked for the provider itself, which consolidated figures do not show.",
    },
    fails: { answers: { "9.1": "3,284,560,000円(2026年3月期、連結)" } },
    passes: { answers: { "9.1": "1,284,560,000円(2026年3月期、単独)" } },
  },
  check({ text }) {
    const plain = text.normalize("NFKC").replace(/非連結/g, "");
    return plain.includes("連結") && !/単独|単体|個別/.test(plain) ? found("consolidated") : ok;
  },
});
