import type { BookState } from "./book-state";
import type { Cell } from "./cell";
import { cellKey } from "./cell";
import type { Origin, WorkbookChange } from "./change";
import type { Entry, Step } from "./journal";
import type { SheetLayout } from "./layout";
import type { Sheet } from "./sheet";

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A change without its origin, which the transaction knows. */
export type Report = DistributiveOmit<WorkbookChange, "origin">;

/** The state that a transaction works on. */
export interface Ground {
  state(): BookState;
  apply(entry: Entry, side: "before" | "after"): void;
  /** Called after every write: what was calculated before is stale. */
  written(): void;
}

/** Collects the changes of one command: every write goes through here, so that undo knows all of them. */
export class Transaction {
  readonly #entries: Entry[] = [];
  readonly #changes: WorkbookChange[] = [];
  /** Maps of this transaction: written in place, since nobody else has seen them. */
  readonly #own = new WeakSet<ReadonlyMap<number, Cell>>();

  constructor(
    readonly origin: Origin,
    private readonly ground: Ground,
  ) {}

  get step(): Step {
    return { entries: this.#entries, changes: this.#changes };
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Number of changes so far: a mark to see what a later part of the transaction added. */
  get changes(): readonly WorkbookChange[] {
    return this.#changes;
  }

  /** Writes one cell; undefined removes it, so that its row's or column's style shows again. */
  setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const cells = this.#writable(sheet);
    if (cell) cells.set(cellKey(row, column), cell);
    else cells.delete(cellKey(row, column));
    this.ground.written();
  }

  /** Replaces all cells of a sheet: after rows have moved. */
  setCells(sheet: Sheet, cells: ReadonlyMap<number, Cell>): void {
    this.#record({ kind: "cells", sheet, before: sheet.cells, after: cells });
  }

  setLayout(sheet: Sheet, change: Partial<SheetLayout>): void {
    this.#record({ kind: "layout", sheet, before: sheet.layout, after: { ...sheet.layout, ...change } });
  }

  setBook(change: Partial<BookState>): void {
    const before = this.ground.state();
    this.#record({ kind: "book", before, after: { ...before, ...change } });
  }

  /** Tells what has changed, once it has. */
  report(change: Report): void {
    this.#changes.push({ ...change, origin: this.origin });
  }

  /** Takes everything back: a command that fails leaves nothing behind. */
  rollBack(): void {
    for (const entry of [...this.#entries].reverse()) this.ground.apply(entry, "before");
    this.#entries.length = 0;
    this.#changes.length = 0;
    this.ground.written();
  }

  #record(entry: Entry): void {
    this.#entries.push(entry);
    this.ground.apply(entry, "after");
    this.ground.written();
  }

  #writable(sheet: Sheet): Map<number, Cell> {
    const current = sheet.cells;
    if (current instanceof Map && this.#own.has(current)) return current;
    const copy = new Map(sheet.cells);
    this.#own.add(copy);
    this.#record({ kind: "cells", sheet, before: sheet.cells, after: copy });
    return copy;
  }
}
