import { type Area, contains, eachCell, isSingleCell, isUnbounded } from "../model/area";
import { type Cell, cellKey, type CellValue, columnOfKey, rowOfKey, valueType } from "../model/cell";
import { enter, type Entered, type EntryLocale } from "../model/coerce";
import { accessDenied, invalidArgument, wrongDimensions } from "../model/failure";
import type { Sheet } from "../model/sheet";
import { DEFAULT_STYLE, PLAIN, restyled } from "../model/style";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";
import { removeNotes } from "./notes";

/** Something to write into a cell; null leaves the cell alone, "" empties it. */
export type Written = string | number | boolean | null;

export interface WriteOptions {
  readonly locale?: EntryLocale;
  readonly fromDropDown?: boolean;
}

/** Refuses a change of locked cells on a protected sheet. */
export function assertUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.isLocked(area)) throw accessDenied();
}

function written(cell: Cell, entered: Entered): Cell {
  const { style, link } = cell;
  const keep = link ? { link } : {};
  if (entered.kind === "formula") return { value: "", formula: entered.formula, style, ...keep };
  const restyle = entered.numberFormat === undefined ? style : restyled(style, { numberFormat: entered.numberFormat });
  return { value: entered.value, style: restyle, ...keep };
}

/**
 * Writes values and formulas as if typed: General cells guess, text cells keep. Formulas begin with `=`.
 * @param rows one row of values per row of the area
 * @throws ExcelFailure InvalidArgument on other dimensions or a formula that is none, AccessDenied on locked cells;
 *   nothing is written then
 */
export function writeCells(
  book: Workbook,
  change: Transaction,
  sheet: Sheet,
  area: Area,
  rows: readonly (readonly Written[])[],
  options: WriteOptions = {},
): void {
  if (isUnbounded(area) || rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) throw wrongDimensions();
  assertUnlocked(sheet, area);
  const plans: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  eachCell(area, (row, column) => {
    const value = rows[row - area.row]?.[column - area.column] ?? null;
    if (value === null) return;
    const cell = sheet.cellAt(row, column);
    const format = cell.style.numberFormat ?? DEFAULT_STYLE.numberFormat;
    const entered = enter(value, format, book.thisYear, options.locale);
    if (entered.kind === "formula" && !book.calculator.parsed(entered.formula)) {
      throw invalidArgument("The formula that was written cannot be read.");
    }
    plans.push({ row, column, cell: written(cell, entered) });
  });
  const single = isSingleCell(area);
  const before = single ? snapshot(book, sheet, area) : null;
  for (const plan of plans) {
    // An empty cell in its row's or column's style need not be kept.
    const isBare = plan.cell.value === "" && plan.cell.formula === undefined && !plan.cell.link;
    const style = sheet.trackStyle(plan.row, plan.column);
    change.setCell(sheet, plan.row, plan.column, isBare && plan.cell.style === style ? undefined : plan.cell);
  }
  const after = single ? snapshot(book, sheet, area) : null;
  change.report({
    kind: "cells",
    sheetId: sheet.id,
    area,
    changeType: "RangeEdited",
    ...(before && after
      ? { detail: { before: before.value, after: after.value, typeBefore: before.type, typeAfter: after.type } }
      : {}),
    ...(options.fromDropDown ? { fromDropDown: true } : {}),
  });
}

function snapshot(book: Workbook, sheet: Sheet, area: Area): { value: CellValue; type: string } {
  const value = book.valueAt(sheet, area.row, area.column);
  return { value, type: valueType(value, book.calculator.isFormula(sheet, area.row, area.column)) };
}

/** What `Range.clear` takes away. */
export type ClearWhat = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** Empties cells, their looks, or both. Validations, conditional formats and notes go with everything. */
export function clearCells(book: Workbook, change: Transaction, sheet: Sheet, area: Area, what: ClearWhat): void {
  assertUnlocked(sheet, area);
  const single = isSingleCell(area);
  const before = single ? snapshot(book, sheet, area) : null;
  for (const key of sheet.keysWithin(area)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = sheet.cells.get(key);
    if (cell) change.setCell(sheet, row, column, cleared(cell, what));
  }
  if (what === "All" || what === "Formats") clearTracks(change, sheet, area);
  if (what === "All") removeNotes(change, sheet, area);
  const report = { sheetId: sheet.id, area };
  if (what === "All" || what === "Contents" || what === "ResetContents") {
    const after = single ? snapshot(book, sheet, area) : null;
    change.report({
      kind: "cells",
      ...report,
      changeType: "RangeEdited",
      ...(before && after
        ? { detail: { before: before.value, after: after.value, typeBefore: before.type, typeAfter: after.type } }
        : {}),
    });
  }
  if (what === "All" || what === "Formats") change.report({ kind: "format", ...report });
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") change.report({ kind: "layout", sheetId: sheet.id });
}

function cleared(cell: Cell, what: ClearWhat): Cell | undefined {
  const { link: _link, ...unlinked } = cell;
  switch (what) {
    case "All":
      return undefined;
    case "Contents":
    case "ResetContents":
      return cell.style === PLAIN ? undefined : { value: "", style: cell.style };
    case "Formats":
      return { ...cell, style: PLAIN };
    case "Hyperlinks":
      return unlinked;
    case "RemoveHyperlinks":
      return { ...unlinked, style: PLAIN };
  }
}

function clearTracks(change: Transaction, sheet: Sheet, area: Area): void {
  const { rows, columns } = sheet.layout;
  const strip = <K extends "rows" | "columns">(kind: K, covers: (index: number) => boolean) => {
    const tracks = new Map(kind === "rows" ? rows : columns);
    for (const [index, { style: _style, ...rest }] of tracks) if (covers(index)) tracks.set(index, rest);
    return tracks;
  };
  if (!isUnbounded(area)) return;
  change.setLayout(sheet, {
    ...(contains(area, area.row, 16_383) ? { rows: strip("rows", (row) => contains(area, row, area.column)) } : {}),
    ...(contains(area, 1_048_575, area.column)
      ? { columns: strip("columns", (column) => contains(area, area.row, column)) }
      : {}),
  });
}

/** Gives one cell a link, or takes it away. */
export function setLink(change: Transaction, sheet: Sheet, area: Area, link: Cell["link"]): void {
  assertUnlocked(sheet, area);
  eachCell(area, (row, column) => {
    const { link: _link, ...cell } = sheet.cellAt(row, column);
    change.setCell(sheet, row, column, link ? { ...cell, link } : cell);
  });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/** Whether a cell is stored at all; for callers that copy. */
export const isStored = (sheet: Sheet, row: number, column: number): boolean => sheet.cells.has(cellKey(row, column));
