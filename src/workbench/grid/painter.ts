import type { Area } from "../host/model/area";
import type { Workbook } from "../host/model/workbook";
import { paintBook } from "./paint-book";
import { SheetPainter } from "./paint-sheet";
import type { Mutate } from "./mutations";

/** What Univer tells about its own state. */
export interface GridView {
  activeSheetId(): string | null;
  selection(): { readonly sheetId: string; readonly area: Area } | null;
  /** Ids of the sheets that Univer has, in order. */
  sheetIds(): readonly string[];
}

/**
 * Makes Univer show what the model holds. It remembers what it has painted, compares that with the model, and sends only
 * the difference, in bulk: a form of 160 rows is one mutation, and undo, opening a file or an add-in's batch need no
 * code of their own.
 */
export class Painter {
  readonly #sheets = new Map<string, SheetPainter>();
  #isPainting = false;

  constructor(
    private readonly book: Workbook,
    private readonly mutate: Mutate,
    private readonly view: GridView,
  ) {}

  /** True while mutations of Univer are this painter's own. */
  get isPainting(): boolean {
    return this.#isPainting;
  }

  /** What a person did in Univer itself: these cells have to be painted again, whatever the model holds now. */
  touched(sheetId: string, cells: Iterable<number>): void {
    this.#sheets.get(sheetId)?.touch(cells);
  }

  paint(): void {
    this.#isPainting = true;
    try {
      paintBook(this.book, this.mutate, this.view);
      for (const id of [...this.#sheets.keys()]) if (!this.book.sheet(id)) this.#sheets.delete(id);
      for (const sheet of this.book.sheets) {
        let painter = this.#sheets.get(sheet.id);
        if (!painter) {
          painter = new SheetPainter(this.book, this.mutate, sheet.id);
          this.#sheets.set(sheet.id, painter);
        }
        painter.paint(sheet);
      }
      this.#select();
    } finally {
      this.#isPainting = false;
    }
  }

  #select(): void {
    const { id } = this.book.activeSheet;
    const area = this.book.selectionOn(id);
    const shown = this.view.selection();
    if (shown?.sheetId === id && JSON.stringify(shown.area) === JSON.stringify(area)) return;
    this.#sheets.get(id)?.select(area);
  }
}
