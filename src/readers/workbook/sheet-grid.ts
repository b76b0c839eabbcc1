import { workbookFailure } from "./failures";
import { MOST_COLUMNS, MOST_ROWS, type CellPlace, type SheetTexts, type TallCell } from "./sheet-texts";

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
  readonly #tallCells: TallCell[] = [];
  readonly #commentedCells: CellPlace[] = [];
  readonly #hiddenColumns = new Set<number>();

  constructor(private readonly count: (filled: number, laidOut: number) => void) {}

  /** What a reader gives of the sheet, its name and whether it is shown apart. */
  get sheet(): Omit<SheetTexts, "name" | "hidden"> {
    const rows = this.texts.length;
    const tallCells = this.#tallCells.map((cell) => ({ ...cell, rows: Math.max(1, Math.min(cell.rows, rows - cell.row)) }));
    // Each row that one of them reaches over is a cell to be laid out.
    for (const cell of tallCells) this.count(0, cell.rows - 1);
    return { grid: this.texts, tallCells, commentedCells: this.#commentedCells, hiddenColumns: this.#hiddenColumns };
  }

  /** Takes a merged cell up; one that reaches over no row below says nothing more. */
  merge({ row, column, rows }: TallCell): void {
    if (rows < 2 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    this.count(1, 0);
    this.#tallCells.push({ row, column, rows });
  }

  comment({ row, column }: CellPlace): void {
    this.count(1, 0);
    this.#commentedCells.push({ row, column });
  }

  /** @param first and last column from 0, the last one included */
  hideColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, MOST_COLUMNS - 1); column += 1) this.#hiddenColumns.add(column);
  }

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
