import { type Row, rowsOf, type SourceDocument } from "../../readers";
import { isLine, textOf, withText } from "./lines";

/** Length of a line of running text from which on it may hold more rows than one. */
export const CROWDED = 300;

/** The running lines of a document most of whose text stands in lines that hold many rows; none of any other. */
export function flowLines(document: SourceDocument): Row[] {
  const lines = [...rowsOf(document)].map(({ row }) => row).filter(isLine);
  const lengths = lines.map((row) => textOf(row).length);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return sum(lengths.filter((length) => length > CROWDED)) * 2 > sum(lengths) ? lines : [];
}

/** A document with other texts in the lines of its flow. */
export function withFlowLines(
  document: SourceDocument,
  textFor: (row: Row) => string,
  rows: readonly Row[] = flowLines(document),
): SourceDocument {
  if (rows.length === 0) return document;
  const lines = new Set(rows);
  const changed = (row: Row): Row => {
    const text = lines.has(row) ? textFor(row) : textOf(row);
    return text === textOf(row) ? row : withText(row, text);
  };
  return { ...document, pages: document.pages.map((page) => ({ ...page, rows: page.rows.map(changed) })) };
}
