import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";
import { isColumnHead } from "./column-heads";
import { isNavigation } from "./navigation";

/** Words that the pages of the form carry around its rows: title, column heads, notes, page numbers. */
const FURNITURE: readonly RegExp[] = [
  /^\(?注\)?必須\/?選択欄の/,
  /^\(\*?\)選択開示項目は/,
  /^※?本資料(?:は|及び)/,
  /転載複製はご遠慮願います$/,
  /^\(?aspsaas.{0,12}安全信頼性に係る情報開示認定制度\)?(?:認定サビスの(?:申請|情報開示)内容)?(?:\(\d{1,3}(?:\/\d{1,3})?\))?$/,
  /^\(?審査対象項目\)?(?:\(?記述内容\)?)?(?:必須\/(?:選択?)?)?(?:申請内容|情報開示内容)?$/,
  /^(?:\(記述内容\))?必須\/?選択?(?:申請内容|情報開示内容|開示内容|記述内容)$/,
  /^(?:page|p)?\(?\d{1,3}(?:\/|of)\d{1,3}\)?(?:ペジ|頁)?$/,
  /^(?:page|p)\d{1,3}$/,
  /^\d{1,3}(?:ペジ|頁)(?:目)?$/,
  /^(?:copyright|©|\(c\))/,
  /^必須\/$/,
  // What a browser prints above and below each page.
  /^(?:https?|file)\/\/\S{1,200}?\d{1,3}\/\d{1,3}$/,
  /^(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}\d{4}\D/,
];

/** `- 3 -` above or below a page. */
const PAGE_NUMBER = /^[-–—－]\s?[\d０-９]{1,3}\s?[-–—－]$/u;

/** True for rows that belong to the page and not to the form. */
export function isFurniture(row: Row): boolean {
  const text = row.cells.map((cell) => reducedText(cell.text)).join("");
  if (text === "") return row.table === undefined && row.cells.every((cell) => cell.text === "");
  if (FURNITURE.some((pattern) => pattern.test(text)) || PAGE_NUMBER.test(row.raw.trim())) return true;
  return isNavigation(linkedText(row)) || isColumnHead(row);
}

/** A line with a pipe between its links may stand for a row of a table. */
function linkedText({ cells }: Row): string {
  return cells.flatMap(({ text }) => (text === "" ? [] : text)).join(" | ");
}

/** The line 認定番号 … サービス名称 … 事業者名称 that stands on each page. */
export function isHeadingLine(row: Row): boolean {
  const text = reducedText(row.raw);
  return text.startsWith("認定番号") && text.includes("サビス名称") && text.length < 200;
}
