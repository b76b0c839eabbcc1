import type { Cell, Page, Row } from "../document";
import { foldBlanks } from "../markup";
import { workbookFailure } from "./failures";
import type { SheetTexts, TallCell } from "./sheet-texts";

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

function rowsOf({ grid, tallCells, hiddenColumns }: SheetTexts, table: number): Row[] {
  const covered = coveredCells(tallCells);
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
    const cells = cellsOf(row, index, first, Math.min(width, MOST_EMPTY_COLUMNS)).map((cell) => ({
      ...cell,
      ...(cell.text === "" && covered.get(index)?.has(cell.column) && { covered: true as const }),
      ...(hiddenColumns.has(cell.column) && { hidden: true as const }),
    }));
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

/** For each row, the columns where a merged cell above reaches over it. */
function coveredCells(tallCells: readonly TallCell[]): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const { row, column, rows: reach } of tallCells) {
    for (let below = row + 1; below < row + reach; below += 1) {
      covered.set(below, (covered.get(below) ?? new Set()).add(column));
    }
  }
  return covered;
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
