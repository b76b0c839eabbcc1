import { type Row, rowsOf, type SourceDocument } from "../readers";
import { reducedText } from "../text/matching";

/** Words that the pages of the form carry around its rows: title, column heads, notes, page numbers. */
const FURNITURE: readonly RegExp[] = [
  /^\(?注\)?必須\/?選択欄の/,
  /^\(\*?\)選択開示項目は/,
  /^※?本資料(?:は|及び)/,
  /転載複製はご遠慮願います$/,
  /^\(?aspsaas.{0,12}安全信頼性に係る情報開示認定制度\)?(?:認定サビスの(?:申請|情報開示)内容)?(?:\(\d{1,3}\/\d{1,3}\))?$/,
  /^\(?審査対象項目\)?(?:\(?記述内容\)?)?(?:必須\/選択)?(?:申請内容|情報開示内容)?$/,
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

/** True for rows that belong to the page and not to the form. */
export function isFurniture(row: Row): boolean {
  const text = row.cells.map((cell) => reducedText(cell.text)).join("");
  if (text === "") return row.table === undefined && row.cells.every((cell) => cell.text === "");
  if (FURNITURE.some((pattern) => pattern.test(text))) return true;
  return isColumnHead(row);
}

const HEADS = new Set([
  "審査対象項目",
  "記述内容",
  "必須/選択",
  "申請内容",
  "情報開示内容",
  "開示内容",
  "開示項目",
  "項目",
  "no",
  "番号",
]);

function isColumnHead(row: Row): boolean {
  const filled = row.cells.map((cell) => reducedText(cell.text).replace(/[()]/g, "")).filter((text) => text !== "");
  if (row.table === undefined)
    return filled.length === 1 && HEADS.has(filled[0] ?? "") && filled[0] !== "no" && filled[0] !== "項目";
  return filled.length > 1 && filled.filter((text) => HEADS.has(text)).length >= Math.max(2, filled.length - 1);
}

/** Rows of the document's body, from the first item on, without the page's own words. */
export function bodyRows(document: SourceDocument): Set<Row> {
  const rows = [...rowsOf(document)].map(({ row }) => row);
  const first = rows.findIndex((row) => /開示情報の時点|開示情報の日付|開示情報の年月日|審査対象項目/.test(reducedText(row.raw)));
  const body = new Set<Row>();
  let afterSplitHead = false;
  rows.forEach((row, index) => {
    // 必須/選択 of the column heads, broken over two lines: the second is no marker.
    const second = afterSplitHead && reducedText(row.raw) === "選択";
    afterSplitHead = reducedText(row.raw) === "必須/";
    if (index >= first && !second && !isFurniture(row) && !isHeadingLine(row)) body.add(row);
  });
  return body;
}

/** The line 認定番号 … サービス名称 … 事業者名称 that stands on each page. */
export function isHeadingLine(row: Row): boolean {
  const text = reducedText(row.raw);
  return text.startsWith("認定番号") && text.includes("サビス名称") && text.length < 200;
}
