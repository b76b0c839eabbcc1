import { Calculator } from "../formula/calculator";
import { type Area, cellArea } from "./area";
import type { BookState, NamedItem } from "./book-state";
import type { CellValue } from "./cell";
import type { Origin, Shift, WorkbookChange } from "./change";
import { ExcelFailure } from "./failure";
import { type Entry, Journal } from "./journal";
import { shownText } from "./number-format";
import { Sheet } from "./sheet";
import { DEFAULT_STYLE } from "./style";
import { Transaction } from "./transaction";

export interface WorkbookOptions {
  /** Names of its first sheets; one sheet `Sheet1` unless told. */
  readonly sheets?: readonly string[];
  /** Year of a date that is entered without one. */
  readonly thisYear?: number;
  /** File name that the API tells. */
  readonly name?: string;
  /** Name of the person at the workbook: author of the notes that are written in it. */
  readonly user?: string;
}

/** Cells that were inserted or deleted, and where the others went. */
export interface Displaced {
  readonly sheetId: string;
  readonly area: Area;
  readonly shift: Shift;
}

/** How a change is put on the undo stack. */
export interface TransactOptions {
  /** Adds it to the last step instead of making one of its own. */
  readonly mergeWithLast?: boolean;
}

/**
 * A workbook in memory: the one source of truth for the grid, the API host and saving. It knows neither screen nor
 * Office. Changed through {@link transact} by the functions of `operations/`, and by hand through `HandEdits`.
 */
export class Workbook {
  readonly name: string;
  readonly user: string;
  readonly thisYear: number;
  readonly calculator: Calculator;
  /** The add-in's own settings, any JSON. Not undone, as in Excel. */
  readonly settings = new Map<string, unknown>();
  /** Title, author, …, in Excel's names. Not undone. */
  readonly properties = new Map<string, string>();
  #state: BookState;
  #activeId: string;
  #selections = new Map<string, Area>();
  #nextId = 1;
  #current: Transaction | null = null;
  #announcements: WorkbookChange[] = [];
  readonly #journal = new Journal((entry, side) => this.#apply(entry, side));
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #displacementListeners = new Set<(displaced: Displaced) => void>();

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? "Book1.xlsx";
    this.user = options.user ?? "利用者";
    this.thisYear = options.thisYear ?? new Date().getFullYear();
    const sheets = (options.sheets ?? ["Sheet1"]).map((name) => new Sheet(this.newId(), name));
    const first = sheets[0];
    if (!first) throw new ExcelFailure("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.#state = { sheets, names: [], tables: [] };
    this.#activeId = first.id;
    this.calculator = new Calculator(this);
  }

  /** A new id in Excel's form, unique in this workbook. */
  newId(): string {
    return `{00000000-0001-0000-${(this.#nextId++).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  }

  get state(): BookState {
    return this.#state;
  }

  get sheets(): readonly Sheet[] {
    return this.#state.sheets;
  }

  get names(): readonly NamedItem[] {
    return this.#state.names;
  }

  sheet(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** By name, without regard to case. */
  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): Sheet {
    const sheet = this.sheet(this.#activeId) ?? this.sheets.find((one) => one.layout.visibility === "Visible") ?? this.sheets[0];
    if (!sheet) throw new ExcelFailure("GeneralException", "The workbook has no worksheet.");
    return sheet;
  }

  /** What is selected on a sheet; its first cell is the active cell. */
  selectionOn(sheetId: string): Area {
    return this.#selections.get(sheetId) ?? cellArea(0, 0);
  }

  /** A cell's value, formulas calculated. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    return this.calculator.valueAt(sheet, row, column);
  }

  /** What a cell shows. */
  textAt(sheet: Sheet, row: number, column: number): string {
    const format = sheet.cellAt(row, column).style.numberFormat ?? DEFAULT_STYLE.numberFormat;
    return shownText(this.valueAt(sheet, row, column), format);
  }

  /** @returns a function that stops listening */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears at once, in the middle of a transaction, when cells move: for those who hold places in a sheet. */
  onDisplacement(listener: (displaced: Displaced) => void): () => void {
    this.#displacementListeners.add(listener);
    return () => this.#displacementListeners.delete(listener);
  }

  /** For operations that move cells. */
  displaced(displaced: Displaced): void {
    for (const listener of [...this.#displacementListeners]) listener(displaced);
  }

  /**
   * Does several changes as one step of undo, and tells of them at the end. Inside another one it is part of that.
   * When `change` throws, everything is taken back.
   */
  transact<T>(origin: Origin, change: (transaction: Transaction) => T, options: TransactOptions = {}): T {
    if (this.#current) return change(this.#current);
    const transaction = new Transaction(origin, {
      state: () => this.#state,
      apply: (entry, side) => this.#apply(entry, side),
      written: () => this.calculator.invalidate(),
    });
    this.#current = transaction;
    let result: T;
    try {
      result = change(transaction);
    } catch (error) {
      transaction.rollBack();
      this.#announcements = [];
      throw error;
    } finally {
      this.#current = null;
    }
    if (!transaction.isEmpty) this.#journal.push(transaction.step, options.mergeWithLast ?? false);
    this.#tell([...transaction.changes, ...this.#announcements.splice(0)]);
    return result;
  }

  get canUndo(): boolean {
    return this.#journal.canUndo;
  }

  get canRedo(): boolean {
    return this.#journal.canRedo;
  }

  /** Number of steps that undo can take back. */
  get undoDepth(): number {
    return this.#journal.depth;
  }

  /** Takes the last step back. @returns false when there is none */
  undo(): boolean {
    return this.#travel(this.#journal.undo());
  }

  redo(): boolean {
    return this.#travel(this.#journal.redo());
  }

  /** Empties the undo stack, as an API call without undo support does in Excel. */
  forgetUndo(): void {
    this.#journal.clear();
  }

  /** Shows a sheet. */
  activate(sheetId: string, origin: Origin): void {
    const previous = this.#activeId;
    this.#activeId = sheetId;
    if (previous !== sheetId) this.#announce({ kind: "activated", sheetId, previous, origin });
  }

  /** Selects cells and shows their sheet. */
  select(sheetId: string, area: Area, origin: Origin): void {
    this.activate(sheetId, origin);
    this.#selections.set(sheetId, area);
    this.#announce({ kind: "selection", sheetId, area, origin });
  }

  #announce(change: WorkbookChange): void {
    if (this.#current) this.#announcements.push(change);
    else this.#tell([change]);
  }

  #travel(changes: readonly WorkbookChange[] | null): boolean {
    if (!changes) return false;
    this.calculator.invalidate();
    for (const change of changes) {
      if (change.kind === "cells" && change.shift) this.displaced({ ...change, shift: change.shift });
    }
    this.#tell(changes);
    // The sheet that was shown may be gone now.
    if (!this.sheet(this.#activeId)) this.activate(this.activeSheet.id, "undo");
    return true;
  }

  #tell(changes: readonly WorkbookChange[]): void {
    for (const change of changes) for (const listener of [...this.#listeners]) listener(change);
  }

  #apply(entry: Entry, side: "before" | "after"): void {
    if (entry.kind === "book") this.#state = entry[side];
    else if (entry.kind === "cells") entry.sheet.replace({ cells: entry[side] });
    else entry.sheet.replace({ layout: entry[side] });
  }
}
