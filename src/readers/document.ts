/** What a document was read from. */
export type DocumentFormat = "text" | "pdf" | "workbook" | "html" | "word";

/** One cell of a table row, or the whole of a line of running text. */
export interface Cell {
  /**
   * The text as printed: same characters and widths, markup gone. `\n` stands between the cell's own paragraphs and
   * lines; the ends are trimmed.
   */
  readonly text: string;
  /** Place in the row, from 0, empty cells counted. */
  readonly column: number;
  /** A1 address, where the document is a workbook. */
  readonly address?: string;
  /** True for an empty cell that a merged cell above it, in the same column, reaches over. */
  readonly covered?: true;
  /** True where a comment is attached to the cell. */
  readonly commented?: true;
  /** True where the document hides the column that the cell stands in. */
  readonly hidden?: true;
}

/** A row of a table, or a line of running text: then it has one cell and no `table`. */
export interface Row {
  /** From left to right, empty cells included: an empty cell behind a label says that nothing was answered. */
  readonly cells: readonly Cell[];
  /** Number of the table in the document, from 0. Absent for running text. */
  readonly table?: number;
  /** Line in the file (text), or place of the row from the top of its page or sheet, from 1. */
  readonly line: number;
  /** The row as it stands in the source, for a person to look it up. */
  readonly raw: string;
  /** The lines of the file that were made this one, between {@link LINE_END}s; absent for a line of its own. */
  readonly lines?: readonly Pick<Row, "line" | "raw" | "gapAbove">[];
  /** True where an empty line or a visible gap stands above the row. */
  readonly gapAbove?: boolean;
  /** True for what a page says to stand around its content: navigation, asides, feet, buttons. */
  readonly around?: true;
  /** True where blanks begin or end the line in the file: a line cut at a width may have been cut at one. */
  readonly blankBefore?: true;
  readonly blankBehind?: true;
}

/** A page of a paged document, or a sheet of a workbook. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** Name of the sheet, where the document is a workbook. */
  readonly sheet?: string;
  /** True where texts are printed on top of each other, so that what stands there cannot be read for certain. */
  readonly overprinted?: true;
  readonly rows: readonly Row[];
}

/**
 * What every reader makes of a file, whatever its format, and all that recognition knows of it. Rows stand in reading
 * order. A reader neither interprets nor drops text; it only takes markup and layout away.
 */
export interface SourceDocument {
  readonly format: DocumentFormat;
  /** Name that the user knows the document by; absent for pasted text. */
  readonly file?: string;
  readonly pages: readonly Page[];
}

/** All rows with their pages, in reading order. */
export function* rowsOf(document: SourceDocument): Generator<{ readonly page: Page; readonly row: Row }> {
  for (const page of document.pages) for (const row of page.rows) yield { page, row };
}
