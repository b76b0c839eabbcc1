import { type Row, rowsOf, type SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import type { Vocabulary } from "../words/vocabulary";
import { aroundContent } from "./around-content";
import { betweenRows } from "./between-rows";
import { countedLines } from "./counted-lines";
import { isFurniture, isHeadingLine } from "./furniture";
import { headPieces } from "./head-pieces";
import { headBlocks } from "./heading";
import { pageBreaks } from "./page-breaks";
import { repeatedLines } from "./repeated-lines";

/** Words that the form's first row, or the head of its columns, has. */
const BEGINNING = /開示情報の時点|開示情報の日付|開示情報の年月日|審査対象項目/;

/** A question this long is no heading of a page (サービス名称). */
const SHORTEST_QUESTION = 8;

/** Rows above its first question that a form whose parts are in another order may begin with: section, group and title. */
const LABELS_ABOVE = 3;

/** Rows of the document's body, from the first item on, without the page's own words. */
export function bodyRows(document: SourceDocument, vocabulary: Vocabulary): Set<Row> {
  const rows = [...rowsOf(document)].map(({ row }) => row);
  const texts = rows.map((row) => reducedText(row.raw));
  const first = firstRow(rows, texts, vocabulary);
  const blocks = headBlocks(rows);
  const body = new Set<Row>();
  const furniture = new Set<Row>();
  let afterSplitHead = false;
  rows.forEach((row, index) => {
    // 必須/選択 of the column heads, broken over two lines: the second is no marker.
    const second = afterSplitHead && texts[index] === "選択";
    afterSplitHead = texts[index] === "必須/";
    if (second || isFurniture(row) || isHeadingLine(row)) furniture.add(row);
    else if (index >= first && !blocks.has(row)) body.add(row);
  });
  const asks = (row: Row): boolean => row.cells.some(({ text }) => isQuestion(text, vocabulary));
  for (const row of aroundContent(rows, vocabulary, asks)) furniture.add(row);
  for (const row of betweenRows(rows.slice(first), vocabulary)) furniture.add(row);
  for (const row of countedLines(rows)) furniture.add(row);
  for (const row of pageBreaks(rows, first)) furniture.add(row);
  for (const row of headPieces(rows, (each) => furniture.has(each))) furniture.add(row);
  for (const row of furniture) body.delete(row);
  for (const row of repeatedLines(document, furniture)) body.delete(row);
  return body;
}

function firstRow(rows: readonly Row[], texts: readonly string[], vocabulary: Vocabulary): number {
  const usual = texts.findIndex((text) => BEGINNING.test(text));
  const asked = rows.findIndex((row) => row.cells.some(({ text }) => isQuestion(text, vocabulary)));
  if (asked < 0 || (usual >= 0 && usual <= asked)) return usual;
  let first = asked;
  while (first > 0 && asked - first < LABELS_ABOVE && isLabel(rows[first - 1], vocabulary)) first -= 1;
  return usual < 0 ? first : Math.min(first, usual);
}

function isQuestion(text: string, { byText, labels }: Vocabulary): boolean {
  const words = reducedText(text);
  const label = words.length < SHORTEST_QUESTION ? undefined : byText.get(words);
  return label !== undefined && labels[label]?.targets[0]?.kind === "prompt";
}

function isLabel(row: Row | undefined, { byText }: Vocabulary): boolean {
  return row?.cells.some(({ text }) => byText.has(reducedText(text).replace(/^[^\p{L}]{1,6}/u, ""))) ?? false;
}
