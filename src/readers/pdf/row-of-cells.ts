import type { Row } from "../document";
import { cellText, type CellPrint } from "./cell-text";
import type { Box } from "./page-content";

/** A row with the places of its cells on the page, and what stands in them, in the same order. */
export interface RowOnPage {
  readonly row: Row;
  readonly boxes: readonly Box[];
  readonly prints: readonly CellPrint[];
  /** True for a row that its page leaves open below. */
  readonly isOpen?: boolean;
}

/** A row of such cells, its line not yet counted. */
export function rowOf(cells: readonly string[], table: number | undefined, gapAbove: boolean): Row {
  return {
    cells: cells.map((text, column) => ({ text, column })),
    ...(table !== undefined && { table }),
    line: 0,
    raw: cells.filter((cell) => cell !== "").join("\t"),
    ...(gapAbove && { gapAbove }),
  };
}

/** The row with other texts in its cells. */
export function withPrints(whole: RowOnPage, prints: readonly CellPrint[]): RowOnPage {
  const { table, line, gapAbove = false } = whole.row;
  return { ...whole, prints, row: { ...rowOf(prints.map(cellText), table, gapAbove), line } };
}

/** Whether a row of a table has more in it than a heading and a note beside it. */
export function isFilled({ table, cells }: Row): boolean {
  return table !== undefined && cells.filter(({ text }) => text !== "").length > 2;
}
