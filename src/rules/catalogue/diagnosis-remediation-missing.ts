import { defineDetailRule } from "../detail-rule";

/** Vulnerability checks say what became of their results. */
export const diagnosisRemediationMissing = defineDetailRule({
  id: "diagnosis-remediation-missing",
  fields: ["44.2"],
  isGiven: ({ text }) => /対応|対策|対処|修正|改修|是正|解消|措置|検出なし|指摘なし|問題なし|アップデート|適用/.test(text),
  missing: {
    ja: "診断の結果、対策が必要となった部分への対応状況が記述されていません。対象ごとに記述してください。",
    en: "The answer does not say what was done where the checks called for measures. Add it per target.",
  },
  expected: {
    ja: "例:アプリケーション:年1回診断。指摘事項は全件対応済み",
    en: "For example アプリケーション:年1回診断。指摘事項は全件対応済み",
  },
  documentation: {
    title: { ja: "診断後の対応状況が記述されていない", en: "Nothing on what followed the checks" },
    why: {
      ja: "診断は、見つかった問題に対応して初めて効果があります。設問も対応状況を求めています。",
      en: "Checks help only where their results are acted on, and the prompt asks for it.",
    },
    fails: { answers: { "44.2": "年1回、第三者機関が診断" } },
    passes: { answers: { "44.2": "年1回、第三者機関が診断。指摘事項は全件対応済み" } },
  },
});
