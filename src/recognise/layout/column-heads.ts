import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";

/** Heads of the column that holds the answers, as the editions and their users name it. */
const ANSWER_HEADS = new Set(
  [
    "申請内容",
    "情報開示内容",
    "開示内容",
    "記入内容",
    "記載内容",
    "回答",
    "回答内容",
    "回答欄",
    "ご回答",
    "記入欄",
    "Answer",
    "Response",
  ].map(reducedText),
);

/** Heads that stand beside it: without one of them, a cell that says 回答 is no head. */
const OTHER_HEADS = new Set(
  [
    "審査対象項目",
    "記述内容",
    "必須/選択",
    "開示項目",
    "項目",
    "設問",
    "質問",
    "no",
    "番号",
    "項番",
    "区分",
    "種別",
    "大項目",
    "中項目",
    "小項目",
    "Section",
    "Category",
    "Item",
    "Question",
  ].map(reducedText),
);

/** Heads of columns that stand between the form's own ones: marks of who must answer, samples and hints. */
const HINT_HEADS = new Set(
  [
    "必須",
    "選択",
    "任意",
    "Required",
    "Optional",
    "記入例",
    "記載例",
    "回答例",
    "例",
    "記入要領",
    "記載要領",
    "説明",
    "補足",
    "注記",
    "備考",
  ].map(reducedText),
);

/** 前回, 前年度の申請内容, 変更前: what was answered before, beside what is answered now. */
const FORMER_HEAD =
  /^(?:前年度?|前回|昨年度?|前期|過年度|過去|従来|旧|前版|変更前|更新前|改定前|改訂前)(?:の|ご|御|分|版|値|欄|時点?|年度|申請|情報|開示|回答|記入|記載|内容|データ){0,8}$/u;

/** Heads that may stand on lines of their own, where a page has lost its columns. */
const LONE_HEADS = new Set(
  ["審査対象項目", "記述内容", "必須/選択", "申請内容", "情報開示内容", "開示内容", "開示項目", "番号"].map(reducedText),
);

/** Longer texts are no heads. */
const LONGEST_HEAD = 30;

/** What a head of a column says that the column holds, or undefined for any other words. */
export function headKind(text: string): "answer" | "label" | "hint" | undefined {
  if (text === "" || text.length > LONGEST_HEAD) return undefined;
  const head = reducedText(text).replace(/[()]/g, "");
  if (isFormerHead(text)) return "hint";
  if (answerWord(text) !== undefined) return "answer";
  if (OTHER_HEADS.has(head)) return "label";
  return HINT_HEADS.has(head) ? "hint" : undefined;
}

/** Whether a head stands over what was answered the last time. */
export function isFormerHead(text: string): boolean {
  if (text.length > LONGEST_HEAD) return false;
  const [word, remark] = wordAndRemark(text);
  return FORMER_HEAD.test(word) || FORMER_HEAD.test(remark);
}

/**
 * The word for answers that a head has, without whose they are, the place they stand in, or a remark in brackets (貴社ご回答欄,
 * 申請内容(公開用)); undefined for any other head.
 */
export function answerWord(text: string): string | undefined {
  const head = reducedText(text).replace(/[()]/g, "");
  if (ANSWER_HEADS.has(head)) return head;
  const [word, remark] = wordAndRemark(text);
  if (HINT_HEADS.has(reducedText(remark))) return undefined;
  const bare = word.replace(/^(?:貴社|当社|弊社|自社|申請者)?の?(?:ご|御)?/u, "");
  return [bare, bare.replace(/欄$/u, "")].map(reducedText).find((each) => ANSWER_HEADS.has(each));
}

/** A head, and what stands in brackets behind it. */
function wordAndRemark(text: string): [word: string, remark: string] {
  const [, word = "", remark = ""] = /^([^(（]{1,20})(?:[(（]([^()（）]{1,20})[)）])?$/u.exec(text.trim()) ?? [];
  return [word.trim(), remark.trim()];
}

/** The columns under heads for answers, where a row names the columns of a table. */
export function answerColumns(row: Row): number[] {
  if (row.table === undefined || !row.cells.some((cell) => headKind(cell.text) === "label")) return [];
  return row.cells.flatMap(({ text, column }) => (headKind(text) === "answer" ? [column] : []));
}

/** Whether a row of a table names its columns, or a line stands for one of their heads. */
export function isColumnHead({ table, cells }: Row): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  const kinds = filled.flatMap(({ text }) => headKind(text) ?? []);
  if (table !== undefined) return filled.length > 1 && kinds.length >= Math.max(2, filled.length - 2);
  return filled.length === 1 && LONE_HEADS.has(reducedText(filled[0]?.text ?? "").replace(/[()]/g, ""));
}
