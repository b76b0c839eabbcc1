/** A sheet as its reader sees it. */
export interface SheetTexts {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts as shown, from cell A1 on; of merged cells the first holds the text. */
  readonly grid: readonly (readonly string[])[];
  /** Merged cells that reach over rows below. */
  readonly tallCells: readonly TallCell[];
  /** Cells that comments are attached to. */
  readonly commentedCells: readonly CellPlace[];
  /** Columns that are not shown. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A cell, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell with the number of rows that it reaches over, itself included. */
export interface TallCell extends CellPlace {
  readonly rows: number;
}

/** More rows than any form has; the rest of a sheet is not looked at. */
export const MOST_ROWS = 20_000;

/** More columns than any form has; the rest of a row is not looked at. */
export const MOST_COLUMNS = 1_000;
