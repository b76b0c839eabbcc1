import type { Template } from "../../messages";

/** Name of the to-do list as it is created; afterwards it is found by its titles and keys. */
export const RENEWAL_SHEET = "更新の確認";

/** Columns from the left, as the sheet is created. */
export const RENEWAL_COLUMNS = ["state", "field", "item", "last", "reason", "check", "note", "key"] as const;
export type RenewalColumn = (typeof RENEWAL_COLUMNS)[number];

export const RENEWAL_TITLES: Readonly<Record<RenewalColumn, Template>> = {
  state: { ja: "状態", en: "State" },
  field: { ja: "欄", en: "Field" },
  item: { ja: "項目", en: "Item" },
  last: { ja: "前回の記述", en: "Answer of last time" },
  reason: { ja: "確認が必要な理由", en: "Why to look at it" },
  check: { ja: "今回の記述", en: "Answer of this time" },
  note: { ja: "メモ", en: "Note" },
  key: { ja: "識別", en: "Key" },
};

/** What the column 状態 says. */
export const RENEWAL_STATES = ["open", "done"] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

export const RENEWAL_STATE_WORDS: Readonly<Record<RenewalState, Template>> = {
  open: { ja: "未", en: "open" },
  done: { ja: "済", en: "done" },
};

export const RENEWAL_KEY = "renewal:";
