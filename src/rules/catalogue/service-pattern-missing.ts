import { readServicePattern } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** The service pattern of the guideline is named by its number. */
export const servicePatternMissing = defineDetailRule({
  id: "service-pattern-missing",
  fields: ["39.2"],
  isGiven: ({ field }, sheet) => Boolean(sheet.read(field.id, readServicePattern)),
  missing: {
    ja: "サービス種別のパターン番号(1~6)が記述されていません。該当するパターンの番号を記述してください。",
    en: "The number of the service pattern (1 to 6) is missing. Add it.",
  },
  expected: { ja: "例:パターン2 対策参照値99%以上", en: "For example パターン2 対策参照値99%以上" },
  documentation: {
    title: { ja: "サービス種別のパターン番号が記述されていない", en: "No service pattern" },
    why: {
      ja: "パターン番号が分かると、ガイドラインのどの対策参照値と比べるかが決まります。",
      en: "The pattern decides against which reference values of the guideline the service is read.",
    },
    fails: { answers: { "39.2": "対策参照値99%以上" } },
    passes: { answers: { "39.2": "パターン2 対策参照値99%以上" } },
  },
});
