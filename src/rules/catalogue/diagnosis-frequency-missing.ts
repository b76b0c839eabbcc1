import { defineDetailRule } from "../detail-rule";
import { givesRegularTiming } from "../presence";

/** Vulnerability checks name their frequency. */
export const diagnosisFrequencyMissing = defineDetailRule({
  id: "diagnosis-frequency-missing",
  fields: ["44.2"],
  isGiven: ({ field }, sheet) => givesRegularTiming(field.id, sheet),
  missing: {
    ja: "脆弱性診断の頻度が読み取れません。「年1回」のように、対象ごとの頻度を記述してください。",
    en: "The frequency of the vulnerability checks could not be read. Give it per target, such as 年1回.",
  },
  expected: { ja: "例:アプリケーション:年1回及び改修時", en: "For example アプリケーション:年1回及び改修時" },
  documentation: {
    title: { ja: "脆弱性診断の頻度が記述されていない", en: "No frequency of vulnerability checks" },
    why: {
      ja: "「リリース前」などのきっかけだけでは、定期的に診断しているかが分かりません。",
      en: "A trigger such as a release does not tell whether checks are regular.",
    },
    fails: { answers: { "44.2": "新しい版を公開する前に診断し、指摘事項は対応済み" } },
    passes: { answers: { "44.2": "年1回診断し、指摘事項は対応済み" } },
  },
});
