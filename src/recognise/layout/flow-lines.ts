import { type Row, rowsOf, type SourceDocument } from "../../readers";

/** Length of a line of running text from which on it may hold more rows than one. */
export const CROWDED = 300;

/** The text of a line. */
export const textOf = ({ cells }: Row): string => cells[0]?.text ?? "";

/** The running lines of a document most of whose text stands in lines that hold many rows; none of any other. */
export function flowLines(document: SourceDocument): Row[] {
  const lines = [...rowsOf(document)].flatMap(({ row }) => (isRunning(row) ? [row] : []));
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
    return text === textOf(row) ? row : { ...row, cells: [{ text, column: 0 }] };
  };
  return { ...document, pages: document.pages.map((page) => ({ ...page, rows: page.rows.map(changed) })) };
}

function isRunning({ table, cells }: Row): boolean {
  return table === undefined && cells.length === 1;
}
