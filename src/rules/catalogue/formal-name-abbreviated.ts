import { defineDetailRule } from "../detail-rule";

/** The formal name of the provider is not abbreviated. */
export const formalNameAbbreviated = defineDetailRule({
  id: "formal-name-abbreviated",
  fields: ["2.1"],
  isGiven: ({ text }) => !/[((](?:株|有|合|社|財)[))]|[㈱㈲]/.test(text),
  missing: {
    ja: "事業者の正式名称が略記されています。「株式会社」などを略さずに記述してください。",
    en: "The formal name is abbreviated. Write the legal form (株式会社 and so on) in full.",
  },
  expected: { ja: "例:株式会社あおぞら業務支援", en: "For example 株式会社あおぞら業務支援" },
  documentation: {
    title: { ja: "正式名称が略記されている", en: "The formal name is abbreviated" },
    why: {
      ja: "正式名称(商号)は、登記や契約の相手を確かめるために使われます。",
      en: "The formal name is used to identify the party of a contract.",
    },
    fails: { answers: { "2.1": "(株)あおぞら業務支援" } },
    passes: { answers: { "2.1": "株式会社あおぞら業務支援" } },
  },
});
