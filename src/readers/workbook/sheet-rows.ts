import type { Cell, Page, Row } from "../document";
import { foldBlanks } from "../markup";
import { workbookFailure } from "./failures";
import type { CellPlace, SheetTexts } from "./sheet-texts";

/** Empty cells are laid out up to here; filled ones wherever they stand. */
const MOST_EMPTY_COLUMNS = 64;

/**
 * Lays sheets out as pages. A hidden sheet is one only where no other holds anything: it keeps lists and old copies.
 * @throws ReportableError `workbook-empty`
 */
export function pagesOfSheets(sheets: readonly SheetTexts[], file: string): Page[] {
  const shown = sheets.filter((sheet) => !sheet.hidden && holdsText(sheet));
  const taken = shown.length > 0 ? shown : sheets.filter(holdsText);
  if (taken.length === 0) throw workbookFailure("workbook-empty", file);
  return taken.map((sheet, table) => ({
    number: sheets.indexOf(sheet) + 1,
    sheet: sheet.name,
    rows: rowsOf(sheet, table),
  }));
}

function holdsText(sheet: SheetTexts): boolean {
  return sheet.grid.some((row) => row.some((text) => text.trim() !== ""));
}

function rowsOf({ grid, tallCells, commentedCells, hiddenColumns }: SheetTexts, table: number): Row[] {
  const covered = byRow(
    tallCells.flatMap(({ row, column, rows }) => rowsBelow(row, rows).map((below) => ({ row: below, column }))),
  );
  const commented = byRow(commentedCells);
  const marked = (cell: Cell, row: number): Cell => {
    const isCovered = cell.text === "" && covered.get(row)?.has(cell.column) === true;
    const isCommented = commented.get(row)?.has(cell.column) === true;
    const isHidden = hiddenColumns.has(cell.column);
    if (!isCovered && !isCommented && !isHidden) return cell;
    return {
      ...cell,
      ...(isCovered && { covered: true }),
      ...(isCommented && { commented: true }),
      ...(isHidden && { hidden: true }),
    };
  };
  const texts = grid.map((row) => row.map((text) => (text === "" ? "" : foldBlanks(text))));
  const first = texts.reduce((least, row) => {
    const column = row.findIndex((text) => text !== "");
    return column < 0 ? least : Math.min(least, column);
  }, Infinity);
  const width = texts.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== "") + 1), 0);
  // A sheet with one column holds running text, line by line.
  const running = width - first === 1;
  const rows: Row[] = [];
  let gapAbove = false;
  for (const [index, row] of texts.entries()) {
    const cells = cellsOf(row, index, first, Math.min(width, MOST_EMPTY_COLUMNS)).map((cell) => marked(cell, index));
    if (cells.every((cell) => cell.text === "")) {
      gapAbove ||= rows.length > 0;
      continue;
    }
    rows.push({
      cells,
      ...(!running && { table }),
      line: index + 1,
      raw: cells
        .map((cell) => cell.text)
        .join("\t")
        .trim(),
      ...(gapAbove && { gapAbove }),
    });
    gapAbove = false;
  }
  return rows;
}

/** The rows that a cell reaches over, but for its own. */
const rowsBelow = (row: number, rows: number): number[] => Array.from({ length: rows - 1 }, (_none, index) => row + 1 + index);

/** The columns of cells by their rows. */
function byRow(cells: readonly CellPlace[]): Map<number, Set<number>> {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) columns.set(row, (columns.get(row) ?? new Set()).add(column));
  return columns;
}

function cellsOf(row: readonly string[], rowIndex: number, first: number, width: number): Cell[] {
  const cells: Cell[] = [];
  for (let column = first; column < Math.max(width, row.length); column += 1) {
    const text = row[column] ?? "";
    if (text === "" && column >= width) continue;
    cells.push({ text, column, address: `${columnName(column)}${rowIndex + 1}` });
  }
  return cells;
}

/** A, B, … Z, AA, … for 0, 1, … */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
