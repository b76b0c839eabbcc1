import { freeName } from "../forms/create-form";

/** A sheet as the command found it. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
}

/** What a restored sheet is called now: Excel gives the copy that took its place an id of its own. */
export type Moved = ReadonlyMap<string, string>;

interface Copied extends SheetBefore {
  readonly copy: string;
}

/**
 * Brings the workbook back after a command that rewrites sheets has failed on its way: before ExcelApi 1.20 Excel itself
 * takes nothing back. Each sheet is copied, hidden, in the request that changes it, ahead of every change.
 */
export class RestoreCopies {
  readonly #copied: Copied[] = [];
  readonly #added: string[] = [];
  #before: ReadonlySet<string> = new Set();
  readonly #names = new Set<string>();

  /** The sheets before the command; a sheet that appears later and is none of the command's is a person's. */
  begin(sheets: readonly SheetBefore[]): void {
    this.#before = new Set(sheets.map(({ id }) => id));
    for (const { name } of sheets) this.#names.add(name.toLowerCase());
  }

  /** Queues the copy of a sheet that is about to be changed. */
  protect(worksheets: Excel.WorksheetCollection, { id, name }: SheetBefore): void {
    const copy = freeName(`復元用 ${name}`, this.#names);
    this.#names.add(copy.toLowerCase());
    const sheet = worksheets.getItem(id);
    const copied = sheet.copy("After", sheet);
    copied.name = copy;
    copied.visibility = "Hidden";
    this.#copied.push({ id, name, copy });
  }

  /** Notes the name of a sheet that the command adds. */
  adds(name: string): void {
    this.#added.push(name);
    this.#names.add(name.toLowerCase());
  }

  get isNeeded(): boolean {
    return this.#copied.length > 0;
  }

  /** What the command works on, for people. */
  get places(): string {
    return [...this.#copied.map(({ name }) => name), ...this.#added].join("、");
  }

  /** Puts the copies in the place of their sheets and takes away what the command added. Two round trips. */
  async restore(context: Excel.RequestContext): Promise<Moved> {
    const present = await this.#load(context);
    const moved = new Map<string, { readonly original: SheetBefore; readonly sheet: Excel.Worksheet }>();
    for (const original of this.#copied) {
      const copy = present.find(({ name }) => name === original.copy);
      if (copy) moved.set(original.id, { original, sheet: copy });
      else this.#unnamedCopy(present, original)?.delete();
    }
    for (const { original, sheet } of moved.values()) {
      // Excel refuses to delete the last sheet that is shown: the copy is shown first.
      sheet.visibility = "Visible";
      present.find(({ id }) => id === original.id)?.delete();
      sheet.name = original.name;
    }
    for (const name of this.#added) present.find((sheet) => sheet.name === name && !this.#before.has(sheet.id))?.delete();
    await context.sync();
    return new Map([...moved].map(([id, { sheet }]) => [id, sheet.id]));
  }

  /** Takes the copies away once the command has done its work. One round trip. */
  async drop(context: Excel.RequestContext): Promise<void> {
    for (const { copy } of this.#copied) context.workbook.worksheets.getItemOrNullObject(copy).delete();
    await context.sync();
  }

  async #load(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items;
  }

  /** A copy that the request made before it stopped ahead of its name: Excel calls it `name (2)`. Nothing was changed then. */
  #unnamedCopy(present: readonly Excel.Worksheet[], { name }: Copied): Excel.Worksheet | undefined {
    return present.find((sheet) => !this.#before.has(sheet.id) && sheet.name.startsWith(`${name} (`));
  }
}
