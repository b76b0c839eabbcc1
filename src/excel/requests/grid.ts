/**
 * A form has some 150 rows and a few columns; people add some. More is not read, so that a sheet with a hundred thousand
 * rows of something else cannot exceed what Excel answers at once.
 */
export const WINDOW = "A1:AN2000";

/** The texts of a sheet as they are shown, with what is behind them. */
export interface Grid {
  /** Place of the first row and column of the arrays, from 0. */
  readonly top: number;
  readonly left: number;
  readonly texts: readonly (readonly string[])[];
  /** Formulas, and the constants of all other cells. */
  readonly formulas: readonly (readonly unknown[])[];
}

export const EMPTY_GRID: Grid = { top: 0, left: 0, texts: [], formulas: [] };

/** Queues the reading of a sheet's used cells; {@link gridOf} gives them after the next sync. */
export function queueGrid(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getRange(WINDOW).getUsedRangeOrNullObject(true);
  // Not `values` too: constants stand in `formulas` as well, and an answer over 5 MB is refused.
  used.load("rowIndex,columnIndex,text,formulas");
  return used;
}

export function gridOf(used: Excel.Range): Grid {
  if (used.isNullObject) return EMPTY_GRID;
  const formulas: unknown[][] = used.formulas;
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    texts: used.text.map((row, at) => row.map((text, column) => shownText(text, formulas[at]?.[column]))),
    formulas,
  };
}

/** A column that is too narrow shows `####` instead of a number or a date; the constant is better than that. */
function shownText(text: string, constant: unknown): string {
  if (!/^#+$/.test(text)) return text;
  return typeof constant === "number" || (typeof constant === "string" && !constant.startsWith("=")) ? String(constant) : text;
}

/** Rows of a large sheet that are asked for at once. */
const PART = 40;

/** Reads a sheet that says more than Excel answers at once: part by part, each in a round trip of its own. */
export async function readLargeGrid(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Grid> {
  const used = sheet.getRange(WINDOW).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return EMPTY_GRID;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const partsFrom = async (row: number): Promise<Grid[]> => {
    if (row >= rowCount) return [];
    const part = sheet.getRangeByIndexes(top + row, left, Math.min(PART, rowCount - row), columnCount);
    part.load("rowIndex,columnIndex,text,formulas");
    await context.sync();
    return [gridOf(part), ...(await partsFrom(row + PART))];
  };
  const grids = await partsFrom(0);
  return { top, left, texts: grids.flatMap(({ texts }) => texts), formulas: grids.flatMap(({ formulas }) => formulas) };
}

export const textAt = (grid: Grid, row: number, column: number): string => grid.texts[row - grid.top]?.[column - grid.left] ?? "";

export const formulaAt = (grid: Grid, row: number, column: number): unknown =>
  grid.formulas[row - grid.top]?.[column - grid.left] ?? "";

/** Whether a formula stands in a cell, and not a text that begins with `=`: that one shows itself. */
export function hasFormula(grid: Grid, row: number, column: number): boolean {
  const formula = formulaAt(grid, row, column);
  return typeof formula === "string" && formula.startsWith("=") && formula !== textAt(grid, row, column);
}

/** The texts from the sheet's first row and column on, as its rows and columns count. */
export function textsFromCorner(grid: Grid): string[][] {
  const before = Array.from({ length: grid.left }, () => "");
  return [...Array.from({ length: grid.top }, () => []), ...grid.texts.map((row) => [...before, ...row])];
}
