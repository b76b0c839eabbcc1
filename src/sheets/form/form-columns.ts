import type { Template } from "../../messages";

/** The columns of the form's sheet, from the left. */
export const FORM_COLUMNS = ["number", "item", "prompt", "requirement", "answer", "count", "status", "key"] as const;

export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Place of a column, from 0. */
export const COLUMN: Readonly<Record<FormColumn, number>> = {
  number: 0,
  item: 1,
  prompt: 2,
  requirement: 3,
  answer: 4,
  count: 5,
  status: 6,
  // Last, outside the printed area: nobody reads it, and sorting the table takes it along.
  key: 7,
};

/** Widths in half-width digits. Without the key they fill a landscape A4 page at about full size. */
export const COLUMN_WIDTHS: Readonly<Record<FormColumn, number>> = {
  number: 5,
  item: 21,
  prompt: 40,
  requirement: 8,
  answer: 48,
  count: 11,
  status: 8,
  key: 14,
};

/** Headings of the columns. An answer column is found again by its heading, in either language. */
export const COLUMN_TITLES: Readonly<Record<FormColumn, Template>> = {
  number: { ja: "No.", en: "No." },
  item: { ja: "項目", en: "Item" },
  prompt: { ja: "記述内容", en: "What to describe" },
  requirement: { ja: "必須/選択", en: "Required" },
  answer: { ja: "申請内容", en: "Answer" },
  count: { ja: "文字数", en: "Characters" },
  status: { ja: "状況", en: "Status" },
  key: { ja: "識別", en: "Key" },
};
