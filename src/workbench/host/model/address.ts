import { type Area, between, isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";

/** `A`, `Z`, `AA`, … for a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of letters, counted from 0. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

function corner(text: string): { row?: number; column?: number } | null {
  const cell = CELL.exec(text);
  const letters = cell?.[1] ?? COLUMN.exec(text)?.[1];
  const digits = cell?.[2] ?? ROW.exec(text)?.[1];
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (column !== undefined && column >= MAX_COLUMNS) return null;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return null;
  if (column === undefined && row === undefined) return null;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** Reads `A1`, `A1:B2`, `A:B`, `1:2`, with or without `$`; null when it is none of these. No sheet name. */
export function parseArea(text: string): Area | null {
  const [first = "", second, ...more] = text.trim().split(":");
  if (more.length > 0) return null;
  const start = corner(first);
  const end = second === undefined ? start : corner(second);
  if (!start || !end) return null;
  if (start.row !== undefined && start.column !== undefined) {
    return end.row !== undefined && end.column !== undefined ? between(start.row, start.column, end.row, end.column) : null;
  }
  if (second === undefined) return null;
  if (start.column !== undefined) {
    return end.row === undefined && end.column !== undefined ? between(0, start.column, MAX_ROWS - 1, end.column) : null;
  }
  return end.column === undefined && start.row !== undefined && end.row !== undefined
    ? between(start.row, 0, end.row, MAX_COLUMNS - 1)
    : null;
}

/** `A1`, `A1:B2`, `A:B` or `1:2`, as Excel writes addresses in answers and events. */
export function formatArea(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const row = (index: number) => `${dollar}${index + 1}`;
  const column = (index: number) => `${dollar}${columnLetters(index)}`;
  if (isWholeRows(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const start = `${column(area.column)}${row(area.row)}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands in a reference: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !CELL.test(name) && !/^[RrCc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatReference = (sheetName: string, area: Area, absolute = false): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;

/** Splits `Sheet1!A1` or `'My sheet'!A1` in sheet name and address; a text without sheet has none. */
export function splitReference(text: string): { sheet?: string; address: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { address: text };
  const sheet = text.slice(0, at);
  const quoted = sheet.length >= 2 && sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address: text.slice(at + 1) };
}
