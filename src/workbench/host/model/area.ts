/** A rectangle of cells, counted from 0. Whole rows and columns are areas that reach the sheet's edge. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);
export const isSingleCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  lastRow(area) < MAX_ROWS &&
  lastColumn(area) < MAX_COLUMNS;

export function sameArea(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}

/** The area between two corners, both inclusive, in any order. */
export function between(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
}

/** What two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return bottom < row || right < column ? null : between(row, column, bottom, right);
}

/** The smallest area around both. */
export function bounding(one: Area, other: Area): Area {
  return between(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

/** What is left of an area when another is cut out of it: up to four areas that do not overlap. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  const left: Area[] = [];
  const add = (row: number, column: number, rows: number, columns: number) => {
    if (rows > 0 && columns > 0) left.push({ row, column, rows, columns });
  };
  add(area.row, area.column, hole.row - area.row, area.columns);
  add(hole.row, area.column, hole.rows, hole.column - area.column);
  add(hole.row, hole.column + hole.columns, hole.rows, lastColumn(area) - lastColumn(hole));
  add(hole.row + hole.rows, area.column, lastRow(area) - lastRow(hole), area.columns);
  return left;
}

/** Calls `visit` for every cell, row by row. Only for bounded areas. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) visit(row, column);
  }
}

/** One value per cell, as rows of columns. Only for bounded areas. */
export function mapCells<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_column, j) => value(area.row + i, area.column + j)),
  );
}
