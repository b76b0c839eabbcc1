import { workbookFailure } from "./failures";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-texts";

/** Filled cells of all sheets together; a form has some hundreds. */
const MOST_FILLED = 300_000;

/** Cells that are laid out, the empty ones in front of filled ones included. */
const MOST_LAID_OUT = 2_000_000;

/** Lays out the texts of a workbook's sheets, and refuses what is far larger than any form, however small the file. */
export class SheetGrids {
  #filled = 0;
  #laidOut = 0;

  constructor(private readonly file: string) {}

  next(): SheetGrid {
    return new SheetGrid((filled, laidOut) => this.#count(filled, laidOut));
  }

  #count(filled: number, laidOut: number): void {
    this.#filled += filled;
    this.#laidOut += laidOut;
    if (this.#filled > MOST_FILLED) throw workbookFailure("workbook-too-many-cells", this.file, { most: MOST_FILLED });
    if (this.#laidOut > MOST_LAID_OUT) throw workbookFailure("workbook-too-many-cells", this.file, { most: MOST_LAID_OUT });
  }
}

/** The texts of one sheet. Rows and columns beyond those of any form are not looked at. */
export class SheetGrid {
  readonly texts: string[][] = [];

  constructor(private readonly count: (filled: number, laidOut: number) => void) {}

  /** @param row and column from 0 */
  set(row: number, column: number, text: string): void {
    if (text === "" || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    while (this.texts.length <= row) this.texts.push([]);
    const cells = this.texts[row] ?? [];
    this.count(cells[column] ? 0 : 1, Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push("");
    cells[column] = text.replace(/\r\n?/g, "\n");
  }
}
