import type { Template } from "../../messages";

/** Columns of the reference values, from the left: what a person fills in stands beside the label. */
export const VALUE_COLUMNS = [
  "field",
  "label",
  "checked",
  "own",
  "reading",
  "pattern1",
  "pattern2",
  "pattern3",
  "pattern4",
  "pattern5",
  "pattern6",
  "source",
  "grade",
  "state",
  "key",
] as const;
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

/** Columns of the levels, below the reference values in the same columns of the sheet. */
export const LEVEL_COLUMNS = [
  "field",
  "label",
  "minimum",
  "maximum",
  "wording",
  "required",
  "importance",
  "owner",
  "note",
  "none1",
  "none2",
  "reading",
  "none3",
  "none4",
  "key",
] as const;
export type LevelColumn = (typeof LEVEL_COLUMNS)[number];

/** Widths in half-width digits, shared by both tables. */
export const REFERENCE_WIDTHS = [9, 34, 10, 14, 30, 13, 13, 13, 13, 13, 13, 34, 8, 12, 24] as const;

const pattern = (number: number): Template => ({ ja: `パターン${number}`, en: `Pattern ${number}` });
const none: Template = { ja: "", en: "" };

export const VALUE_TITLES: Readonly<Record<ValueColumn, Template>> = {
  field: { ja: "欄", en: "Field" },
  label: { ja: "対策参照値", en: "Reference value" },
  pattern1: pattern(1),
  pattern2: pattern(2),
  pattern3: pattern(3),
  pattern4: pattern(4),
  pattern5: pattern(5),
  pattern6: pattern(6),
  grade: { ja: "区分", en: "Grade" },
  state: { ja: "状態", en: "State" },
  source: { ja: "出典", en: "Source" },
  checked: { ja: "照合済", en: "Checked" },
  own: { ja: "独自の値", en: "Own value" },
  reading: { ja: "読み取り", en: "Read as" },
  key: { ja: "識別", en: "Key" },
};

export const LEVEL_TITLES: Readonly<Record<LevelColumn, Template>> = {
  field: { ja: "欄", en: "Field" },
  label: { ja: "項目", en: "Item" },
  minimum: { ja: "最低", en: "Minimum" },
  maximum: { ja: "最大", en: "Maximum" },
  required: { ja: "有無", en: "Yes asked for" },
  wording: { ja: "文言", en: "Wording" },
  importance: { ja: "必須/希望", en: "Importance" },
  owner: { ja: "要求元", en: "Whose level" },
  none1: none,
  none2: none,
  note: { ja: "備考", en: "Note" },
  none3: none,
  none4: none,
  reading: { ja: "読み取り", en: "Read as" },
  key: { ja: "識別", en: "Key" },
};

/** Words that the user chooses from. */
export const CHECKED_MARK = "○";
export const YES_WORD = "あり";
export const IMPORTANCE_WORDS = { mandatory: "必須", wished: "希望" } as const;

export const VALUE_KEY = "reference:";
export const LEVEL_KEY = "level:";

/** The line of the sheet that names the pattern which the user has chosen. */
export const CHOSEN_PATTERN: Template = {
  ja: "点検に使うパターン: {pattern}(選択)",
  en: "Pattern used in checks: {pattern} (chosen)",
};

/** The same line where the form tells the pattern. */
export const TOLD_PATTERN: Template = { ja: "点検に使うパターン: {pattern}", en: "Pattern used in checks: {pattern}" };

/** The same line where neither does. */
export const OPEN_PATTERN: Template = {
  ja: "点検に使うパターン: 未定(39.2に記述するか、選んでください)",
  en: "Pattern used in checks: open (state it in 39.2, or choose one)",
};
