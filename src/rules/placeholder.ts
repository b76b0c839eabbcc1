import type { Field } from "../form";

/** Answers that stand where an answer is missing. なし is not among them: it is an answer. */
const PLACEHOLDERS = new Set([
  "未定",
  "未記入",
  "未記載",
  "未入力",
  "記載なし",
  "記載無し",
  "記入なし",
  "同上",
  "上記同様",
  "上記と同じ",
  "TBD",
  "TBA",
  "N/A",
  "NA",
  "XXX",
  "要確認",
  "確認中",
  "調査中",
  "作成中",
  "後日記載",
  "後日記入",
  "別途記載",
  "?",
  "??",
  "???",
]);

/**
 * Tells whether an answer only stands where an answer should be: a dash, 未定, 同上, dots, or the prompt itself, copied.
 * @param text the answer as printed
 */
export function isPlaceholder(text: string, field: Field): boolean {
  const plain = fold(text);
  if (plain === "") return true;
  if (/^[-‐-―−ー─*＊・.,。、…○●◯_=~〜/]+$/.test(plain)) return true;
  return PLACEHOLDERS.has(plain) || plain === fold(field.prompt) || plain === fold(field.item.title);
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s()[\]「」<>:;。]/g, "")
    .toUpperCase();
}
