import { readIntervals, readLabelled } from "../../answers";
import { defineDetailRule } from "../detail-rule";
import { givesRegularTiming } from "../presence";

const TARGET = /アプリ|OS|ミドルウェア|ネットワーク|プラットフォーム|サーバ|ハードウェア|Web/i;

function isTimed(text: string): boolean {
  return readIntervals(text).length > 0 || /年度|都度|随時|対象外|なし|同(?:上|じ|様)/.test(text);
}

/** Vulnerability checks name their frequency. */
export const diagnosisFrequencyMissing = defineDetailRule({
  id: "diagnosis-frequency-missing",
  fields: ["44.2"],
  isGiven: ({ field, text }, sheet) =>
    givesRegularTiming(field.id, sheet) &&
    readLabelled(text).every(({ label, body }) => !TARGET.test(label.text) || isTimed(body.text)),
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
