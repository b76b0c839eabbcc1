import { renameSheetIn } from "../formula/rewrite";
import type { NamedItem } from "../model/book-state";
import type { Cell } from "../model/cell";
import { alreadyExists, ExcelFailure, invalidArgument, itemNotFound } from "../model/failure";
import type { SheetLayout, Visibility } from "../model/layout";
import { Sheet } from "../model/sheet";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";

function assertSheetName(book: Workbook, name: string, own?: Sheet): void {
  const isValid = name !== "" && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!isValid) throw invalidArgument();
  const other = book.sheetNamed(name);
  if (other && other !== own) throw alreadyExists();
}

function freeName(book: Workbook): string {
  for (let number = book.sheets.length + 1; ; number++) {
    if (!book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Adds an empty sheet at the end. */
export function addSheet(book: Workbook, change: Transaction, name = freeName(book)): Sheet {
  assertSheetName(book, name);
  const sheet = new Sheet(book.newId(), name);
  change.setBook({ sheets: [...book.sheets, sheet] });
  change.report({ kind: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

/** Copies a sheet with everything on it. @param at position of the copy */
export function copySheet(book: Workbook, change: Transaction, source: Sheet, at: number): Sheet {
  let number = 2;
  while (book.sheetNamed(`${source.name.slice(0, 26)} (${number})`)) number++;
  const sheet = new Sheet(book.newId(), `${source.name.slice(0, 26)} (${number})`);
  sheet.replace({
    cells: new Map(source.cells),
    layout: {
      ...source.layout,
      name: sheet.name,
      conditionalFormats: source.layout.conditionalFormats.map((format) => ({ ...format, id: book.newId() })),
      charts: source.layout.charts.map((chart) => ({ ...chart, id: book.newId() })),
    },
  });
  change.setBook({ sheets: book.sheets.toSpliced(at, 0, sheet) });
  change.report({ kind: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

function assertAnotherVisible(book: Workbook, sheet: Sheet): void {
  if (!book.sheets.some((other) => other !== sheet && other.layout.visibility === "Visible")) {
    throw new ExcelFailure("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

export function deleteSheet(book: Workbook, change: Transaction, sheet: Sheet): void {
  assertAnotherVisible(book, sheet);
  const wasActive = book.activeSheet === sheet;
  const at = book.sheets.indexOf(sheet);
  change.setBook({
    sheets: book.sheets.filter((other) => other !== sheet),
    names: book.names.filter((name) => name.sheetId !== sheet.id),
    tables: book.state.tables.filter((table) => table.sheetId !== sheet.id),
  });
  change.report({ kind: "sheetDeleted", sheetId: sheet.id });
  if (wasActive) {
    const next = [...book.sheets.slice(at), ...book.sheets.slice(0, at).reverse()].find(
      (one) => one.layout.visibility === "Visible",
    );
    if (next) book.activate(next.id, change.origin);
  }
}

/** Renames a sheet; every formula and name that speaks of it follows. */
export function renameSheet(book: Workbook, change: Transaction, sheet: Sheet, name: string): void {
  assertSheetName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  change.setLayout(sheet, { name });
  rewriteFormulas(book, change, (formula) => renameSheetIn(formula, before, name));
  change.report({ kind: "sheetRenamed", sheetId: sheet.id, before, after: name });
}

/** @param position from 0 */
export function moveSheet(book: Workbook, change: Transaction, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument();
  const before = book.sheets.indexOf(sheet);
  change.setBook({ sheets: book.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet) });
  change.report({ kind: "sheetMoved", sheetId: sheet.id, before, after: position });
}

export function setVisibility(book: Workbook, change: Transaction, sheet: Sheet, visibility: Visibility): void {
  const before = sheet.layout.visibility;
  if (before === visibility) return;
  if (visibility !== "Visible") assertAnotherVisible(book, sheet);
  const wasActive = book.activeSheet === sheet;
  change.setLayout(sheet, { visibility });
  change.report({ kind: "sheetVisibility", sheetId: sheet.id, before, after: visibility });
  const next = book.sheets.find((other) => other.layout.visibility === "Visible");
  if (wasActive && visibility !== "Visible" && next) book.activate(next.id, change.origin);
}

/** Rewrites every formula of the workbook: cells, conditional formats, validations, names. */
export function rewriteFormulas(
  book: Workbook,
  change: Transaction,
  rewrite: (formula: string, sheet: Sheet | undefined) => string,
): void {
  for (const sheet of book.sheets) {
    let cells: Map<number, Cell> | null = null;
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet);
      if (formula !== cell.formula) (cells ??= new Map(sheet.cells)).set(key, { ...cell, formula });
    }
    if (cells) change.setCells(sheet, cells);
    const layout = rewriteLayout(sheet.layout, (formula) => rewrite(formula, sheet));
    if (layout) change.setLayout(sheet, layout);
  }
  const names = book.names.map((name) => {
    const formula = rewrite(name.formula, name.sheetId === undefined ? undefined : book.sheet(name.sheetId));
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.some((name, index) => name !== book.names[index])) change.setBook({ names });
}

function rewriteLayout(layout: SheetLayout, rewrite: (formula: string) => string): Partial<SheetLayout> | null {
  const conditionalFormats = layout.conditionalFormats.map((format) => {
    const formula = rewrite(format.formula);
    return formula === format.formula ? format : { ...format, formula };
  });
  const validations = layout.validations.map((validation) => {
    const { list, custom } = validation.rule;
    const source = list && rewrite(list.source);
    const formula = custom && rewrite(custom.formula);
    if (source === list?.source && formula === custom?.formula) return validation;
    return {
      ...validation,
      rule: {
        ...validation.rule,
        ...(list && source !== undefined ? { list: { ...list, source } } : {}),
        ...(formula === undefined ? {} : { custom: { formula } }),
      },
    };
  });
  const isSame =
    conditionalFormats.every((format, index) => format === layout.conditionalFormats[index]) &&
    validations.every((validation, index) => validation === layout.validations[index]);
  return isSame ? null : { conditionalFormats, validations };
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** Adds a name. @throws ExcelFailure InvalidArgument when it cannot be one, or is there already */
export function addName(book: Workbook, change: Transaction, item: NamedItem): void {
  const isCell = /^\$?[A-Za-z]{1,3}\$?[0-9]+$/.test(item.name) || /^[RrCc]$/.test(item.name);
  if (!NAME.test(item.name) || isCell || !item.formula.startsWith("=")) throw invalidArgument();
  if (findName(book, item.name, item.sheetId)) throw alreadyExists();
  change.setBook({ names: [...book.names, item] });
  change.report({ kind: "names" });
}

export function findName(book: Workbook, name: string, sheetId?: string): NamedItem | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((item) => item.sheetId === sheetId && item.name.toLowerCase() === wanted);
}

/** Replaces a name, or takes it away with null. */
export function changeName(book: Workbook, change: Transaction, before: NamedItem, after: NamedItem | null): void {
  const at = book.names.findIndex((item) => item.name === before.name && item.sheetId === before.sheetId);
  if (at < 0) throw itemNotFound();
  change.setBook({ names: after ? book.names.with(at, after) : book.names.toSpliced(at, 1) });
  change.report({ kind: "names" });
}
