import { type Area, cellArea, MAX_COLUMNS, MAX_ROWS } from "./model/area";
import { cellKey } from "./model/cell";
import { itemNotFound } from "./model/failure";
import type { ValidationAlert, Visibility } from "./model/layout";
import type { Sheet } from "./model/sheet";
import type { Transaction } from "./model/transaction";
import type { Workbook } from "./model/workbook";
import { formatCells, hideRows, setTracks, type StyleChange } from "./operations/format";
import { isValid, validationAt } from "./operations/rules";
import { addNote, changeNote, deleteNote } from "./operations/notes";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./operations/sheets";
import { sortRows, type SortKey } from "./operations/sort";
import { deleteCells, insertCells } from "./operations/structure";
import { clearCells, type ClearWhat, writeCells, type Written } from "./operations/write";

/** What became of an edit: Excel asks before it takes something that a validation does not allow. */
export type EditOutcome =
  | { readonly kind: "taken" }
  /** Nothing was written; `alert` says what Excel would show. Write again with `force` when the user insists. */
  | { readonly kind: "refused"; readonly alert: ValidationAlert };

const STOP: ValidationAlert = {
  showAlert: true,
  style: "Stop",
  title: "",
  message: "この値は、このセルに定義されているデータ入力規則の制限を満たしていません。",
};

class Refused extends Error {
  constructor(readonly alert: ValidationAlert) {
    super(alert.message);
  }
}

/**
 * What a person does in the grid. Every method is one step of undo and raises the events that Excel raises; each throws
 * an `ExcelFailure` (`AccessDenied` on locked cells, …) and changes nothing when it cannot be done.
 */
export class HandEdits {
  constructor(private readonly book: Workbook) {}

  /**
   * Types into a cell. General cells guess numbers, dates and formulas as Japanese Excel does.
   * @param force takes the value although a validation warns (not when it stops)
   */
  editCell(sheetId: string, row: number, column: number, typed: string, force = false): EditOutcome {
    try {
      this.#step(sheetId, (change, sheet) => {
        writeCells(this.book, change, sheet, cellArea(row, column), [[typed]], { locale: "ja-JP" });
        this.#check(sheet, row, column, force);
      });
      return { kind: "taken" };
    } catch (error) {
      if (error instanceof Refused) return { kind: "refused", alert: error.alert };
      throw error;
    }
  }

  /** Chooses from the drop-down list of a validation; some Excels tell add-ins nothing of it. */
  chooseFromList(sheetId: string, row: number, column: number, choice: string): void {
    this.#step(sheetId, (change, sheet) =>
      writeCells(this.book, change, sheet, cellArea(row, column), [[choice]], { locale: "ja-JP", fromDropDown: true }),
    );
  }

  /** Pastes texts from the clipboard; validations are not asked, as in Excel. */
  paste(sheetId: string, row: number, column: number, rows: readonly (readonly Written[])[]): void {
    const area: Area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    if (area.rows === 0 || area.columns === 0) return;
    this.#step(sheetId, (change, sheet) => writeCells(this.book, change, sheet, area, rows, { locale: "ja-JP" }));
  }

  /** Empties cells (the Delete key), or more. */
  clear(sheetId: string, area: Area, what: ClearWhat = "Contents"): void {
    this.#step(sheetId, (change, sheet) => clearCells(this.book, change, sheet, area, what));
  }

  /** Writes a note on a cell, or changes the one that is there. */
  writeNote(sheetId: string, row: number, column: number, content: string): void {
    this.#step(sheetId, (change, sheet) => {
      const note = sheet.layout.notes.get(cellKey(row, column));
      if (!note) addNote(change, sheet, row, column, content, this.book.user);
      else if (note.content !== content) changeNote(change, sheet, cellKey(row, column), { content });
    });
  }

  deleteNote(sheetId: string, row: number, column: number): void {
    this.#step(sheetId, (change, sheet) => deleteNote(change, sheet, cellKey(row, column)));
  }

  insertRows(sheetId: string, row: number, count = 1): void {
    const area = { row, column: 0, rows: count, columns: MAX_COLUMNS };
    this.#step(sheetId, (change, sheet) => insertCells(this.book, change, sheet, area, "rows"));
  }

  deleteRows(sheetId: string, row: number, count = 1): void {
    const area = { row, column: 0, rows: count, columns: MAX_COLUMNS };
    this.#step(sheetId, (change, sheet) => deleteCells(this.book, change, sheet, area, "rows"));
  }

  insertColumns(sheetId: string, column: number, count = 1): void {
    const area = { row: 0, column, rows: MAX_ROWS, columns: count };
    this.#step(sheetId, (change, sheet) => insertCells(this.book, change, sheet, area, "columns"));
  }

  deleteColumns(sheetId: string, column: number, count = 1): void {
    const area = { row: 0, column, rows: MAX_ROWS, columns: count };
    this.#step(sheetId, (change, sheet) => deleteCells(this.book, change, sheet, area, "columns"));
  }

  sort(sheetId: string, area: Area, keys: readonly SortKey[], hasHeader: boolean): void {
    this.#step(sheetId, (change, sheet) => sortRows(this.book, change, sheet, area, keys, hasHeader));
  }

  format(sheetId: string, area: Area, style: StyleChange): void {
    this.#step(sheetId, (change, sheet) => formatCells(change, sheet, area, style));
  }

  /** @param width in points */
  setColumnWidth(sheetId: string, column: number, count: number, width: number): void {
    this.#step(sheetId, (change, sheet) => setTracks(change, sheet, "columns", column, count, { size: width, hidden: false }));
  }

  /** @param height in points */
  setRowHeight(sheetId: string, row: number, count: number, height: number): void {
    this.#step(sheetId, (change, sheet) => setTracks(change, sheet, "rows", row, count, { size: height, hidden: false }));
  }

  hideRows(sheetId: string, row: number, count: number, hidden: boolean): void {
    this.#step(sheetId, (change, sheet) =>
      hideRows(change, sheet, { row, column: 0, rows: count, columns: MAX_COLUMNS }, hidden),
    );
  }

  hideColumns(sheetId: string, column: number, count: number, hidden: boolean): void {
    this.#step(sheetId, (change, sheet) => setTracks(change, sheet, "columns", column, count, { hidden }));
  }

  /** @returns the new sheet's id */
  addSheet(name?: string): string {
    return this.book.transact("person", (change) => {
      const { id } = addSheet(this.book, change, name);
      this.book.activate(id, "person");
      return id;
    });
  }

  deleteSheet(sheetId: string): void {
    this.#step(sheetId, (change, sheet) => deleteSheet(this.book, change, sheet));
  }

  renameSheet(sheetId: string, name: string): void {
    this.#step(sheetId, (change, sheet) => renameSheet(this.book, change, sheet, name));
  }

  moveSheet(sheetId: string, position: number): void {
    this.#step(sheetId, (change, sheet) => moveSheet(this.book, change, sheet, position));
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    this.#step(sheetId, (change, sheet) => setVisibility(this.book, change, sheet, visibility));
  }

  /** Selects cells, on their sheet. */
  select(sheetId: string, area: Area): void {
    if (!this.book.sheet(sheetId)) throw itemNotFound();
    this.book.select(sheetId, area, "person");
  }

  activate(sheetId: string): void {
    if (!this.book.sheet(sheetId)) throw itemNotFound();
    this.book.activate(sheetId, "person");
  }

  undo(): boolean {
    return this.book.undo();
  }

  redo(): boolean {
    return this.book.redo();
  }

  #check(sheet: Sheet, row: number, column: number, force: boolean): void {
    if (isValid(this.book, sheet, row, column)) return;
    const alert = validationAt(sheet, row, column)?.alert ?? STOP;
    // Throwing takes the write back: the cell keeps what it held.
    if (alert.showAlert && (alert.style === "Stop" || !force)) throw new Refused(alert);
  }

  #step(sheetId: string, edit: (change: Transaction, sheet: Sheet) => void): void {
    const sheet = this.book.sheet(sheetId);
    if (!sheet) throw itemNotFound();
    this.book.transact("person", (change) => edit(change, sheet));
  }
}
