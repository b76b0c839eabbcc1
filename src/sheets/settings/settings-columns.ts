import type { Template } from "../../messages";
import type { Treatment } from "../../rules";

/** Name of the sheet as it is created; afterwards it is found by the titles of its columns. */
export const SETTINGS_SHEET = "点検設定";

/** Columns from the left, as the sheet is created. */
export const SETTING_COLUMNS = ["rule", "title", "treatment", "reason"] as const;
export type SettingColumn = (typeof SETTING_COLUMNS)[number];

export const SETTING_TITLES: Readonly<Record<SettingColumn, Template>> = {
  rule: { ja: "規則", en: "Rule" },
  title: { ja: "名称", en: "Title" },
  treatment: { ja: "扱い", en: "Treatment" },
  reason: { ja: "理由", en: "Reason" },
};

/** What the column 扱い says; the drop-down offers the Japanese words in the order of {@link TREATMENTS}. */
export const TREATMENT_WORDS: Readonly<Record<Treatment, Template>> = {
  check: { ja: "点検する", en: "Check" },
  lower: { ja: "参考に下げる", en: "Lower to a note" },
  off: { ja: "点検しない", en: "Do not check" },
};

export const TREATMENTS = ["check", "lower", "off"] as const satisfies readonly Treatment[];
