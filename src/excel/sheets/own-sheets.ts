import type { SheetGrid } from "../forms/find-forms";
import { isOurs, KeptSheets } from "./kept-sheets";
import { orPutBack } from "../requests/put-back";
import { type Moved, RestoreCopies } from "./restore-copies";
import { runExcel, type Turns } from "../requests/run";
import { SettingsSheet } from "./settings-sheet";

/** The sheets beside the form that the session writes: settings, what the workbook keeps, and what is shown anew. */
export class OwnSheets {
  readonly settings = new SettingsSheet();
  readonly kept = new KeptSheets();
  /** Sheets that were written anew in this session, by the plan's name. */
  readonly shown = new Map<string, string>();
  readonly #turns: Turns;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  find(sheets: readonly SheetGrid[]): void {
    this.settings.find(sheets);
    this.kept.find(sheets);
  }

  /** Those that may hold a form. */
  othersAmong(sheets: readonly SheetGrid[]): SheetGrid[] {
    const shown = [...this.shown.values()];
    return sheets.filter((sheet) => !shown.includes(sheet.sheetId) && !isOurs(sheet));
  }

  /** Queues the reading of what a check uses. */
  queue(context: Excel.RequestContext): () => void {
    const takers = [this.settings.queue(context), this.kept.queue(context)];
    return () => {
      for (const take of takers) take();
    };
  }

  idOf(name: string): string | undefined {
    return this.shown.get(name) ?? this.kept.idOf(name);
  }

  get ids(): string[] {
    const settings = this.settings.sheetId;
    return [...this.shown.values(), ...(settings === undefined ? [] : [settings]), ...this.kept.ids];
  }

  /** Rewrites sheets, or leaves them as they were. */
  rewrite(work: (context: Excel.RequestContext, copies: RestoreCopies) => Promise<void>): Promise<void> {
    const copies = new RestoreCopies();
    return this.#turns.take(async () => {
      await orPutBack(
        () => runExcel((context) => work(context, copies)),
        () => copies.places,
        async () => this.#follow(await runExcel((context) => copies.restore(context))),
      );
      // Nobody waits for it, and it comes before whatever is asked for next.
      if (copies.isNeeded) void this.#turns.take(() => dropCopies(copies));
    });
  }

  #follow(moved: Moved): void {
    this.settings.follow(moved);
    this.kept.follow(moved);
    for (const [name, sheetId] of this.shown) this.shown.set(name, moved.get(sheetId) ?? sheetId);
  }
}

async function dropCopies(copies: RestoreCopies): Promise<void> {
  try {
    await runExcel((context) => copies.drop(context));
  } catch {
    // The command itself is done: a hidden copy that stays is no failure of it.
  }
}
