import type { CellRange } from "./sheet-plan";

/** Letters of a column that counts from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** A1 address of a cell that counts from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a range: `B3:D9`, or `B3` for one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Address that stays when a formula is copied: `$B$3:$D$9`. */
export function fixedRangeAddress(range: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${cell(range.top, range.left)}:${cell(range.bottom, range.right)}`;
}

/** A sheet's name as formulas need it, in quotes. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
