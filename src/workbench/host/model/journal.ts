import type { BookState } from "./book-state";
import { again, opposite, type WorkbookChange } from "./change";
import type { Cell } from "./cell";
import type { SheetLayout } from "./layout";
import type { Sheet } from "./sheet";

/** One reversible piece of a change. */
export type Entry =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly before: ReadonlyMap<number, Cell>;
      after: ReadonlyMap<number, Cell>;
    }
  | { readonly kind: "layout"; readonly sheet: Sheet; readonly before: SheetLayout; after: SheetLayout }
  | { readonly kind: "book"; readonly before: BookState; after: BookState };

/** What one undo takes back. */
export interface Step {
  readonly entries: readonly Entry[];
  readonly changes: readonly WorkbookChange[];
}

/** As many steps as Excel itself keeps. */
const MOST_STEPS = 100;

/** Undo and redo: a stack of steps with a place in it. */
export class Journal {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** @param apply puts one entry's state in place */
  constructor(private readonly apply: (entry: Entry, side: "before" | "after") => void) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Number of steps that can be taken back. */
  get depth(): number {
    return this.#done.length;
  }

  push(step: Step, mergeWithLast: boolean): void {
    this.#undone = [];
    if (this.#done.length >= MOST_STEPS && !mergeWithLast) this.#done.shift();
    const last = mergeWithLast ? this.#done.pop() : undefined;
    this.#done.push(last ? { entries: [...last.entries, ...step.entries], changes: [...last.changes, ...step.changes] } : step);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** Takes the last step back. @returns the changes that this made, or null when there is nothing to take back. */
  undo(): readonly WorkbookChange[] | null {
    const step = this.#done.pop();
    if (!step) return null;
    for (const entry of [...step.entries].reverse()) this.apply(entry, "before");
    this.#undone.push(step);
    return [...step.changes].reverse().map(opposite);
  }

  redo(): readonly WorkbookChange[] | null {
    const step = this.#undone.pop();
    if (!step) return null;
    for (const entry of step.entries) this.apply(entry, "after");
    this.#done.push(step);
    return step.changes.map(again);
  }
}
