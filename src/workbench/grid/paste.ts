import { offsetReferences } from "../host/formula/rewrite";
import type { HandEdits } from "../host/hand-edits";
import { type Area, isUnbounded, lastColumn, lastRow, mapCells } from "../host/model/area";
import type { Workbook } from "../host/model/workbook";
import type { Written } from "../host/operations/write";
import { readTable, tableMarkup, writeTable } from "./clipboard";

/** What the grid puts on the clipboard is marked in its HTML, by Univer and by us. */
const OWN_COPY = /data-copy-id=/;

interface Copied {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: readonly (readonly { readonly value: Written; readonly formula?: string }[])[];
  readonly isCut: boolean;
}

/** Remembers what was copied in the grid, and pastes: our own cells as they are, anything else as the texts that it is. */
export class Paster {
  #copied: Copied | null = null;

  constructor(
    private readonly book: Workbook,
    private readonly hand: HandEdits,
  ) {}

  copy(sheetId: string, area: Area, isCut: boolean): void {
    const sheet = this.book.sheet(sheetId);
    const used = sheet?.usedArea(false);
    if (!sheet || !used) return;
    const bounded = {
      ...area,
      rows: Math.min(area.rows, lastRow(used) + 1),
      columns: Math.min(area.columns, lastColumn(used) + 1),
    };
    const cells = mapCells(bounded, (row, column) => {
      const { value, formula } = sheet.cellAt(row, column);
      return formula === undefined ? { value } : { value, formula };
    });
    this.#copied = { sheetId, area: bounded, cells, isCut };
  }

  /**
   * Puts what was copied on the clipboard: texts as shown, quoted where they need it, which Univer leaves out. Where the
   * browser does not allow it, what Univer has written stays.
   */
  async toClipboard(): Promise<void> {
    const copied = this.#copied;
    const sheet = copied && this.book.sheet(copied.sheetId);
    if (!sheet || typeof ClipboardItem === "undefined") return;
    const texts = mapCells(copied.area, (row, column) => this.book.textAt(sheet, row, column));
    const blob = (type: string, text: string) => new Blob([text], { type });
    const item = new ClipboardItem({
      "text/plain": blob("text/plain", writeTable(texts)),
      "text/html": blob("text/html", tableMarkup(texts)),
    });
    await navigator.clipboard.write([item]).catch(() => undefined);
  }

  /** Pastes at a selection, and selects what was pasted; a block that fits the selection several times fills it, as in Excel. */
  paste(sheetId: string, target: Area, text: string, html: string): void {
    const own = OWN_COPY.test(html) ? this.#copied : null;
    this.book.transact("person", () => {
      if (own?.isCut) {
        this.hand.clear(own.sheetId, own.area);
        this.#copied = null;
      }
      const rows = filled(own ? ownRows(own, target) : readTable(text), target);
      if (rows.length === 0) return;
      this.hand.paste(sheetId, target.row, target.column, rows);
      this.hand.select(sheetId, { ...target, rows: rows.length, columns: rows[0]?.length ?? 1 });
    });
  }
}

function ownRows({ cells, area, isCut }: Copied, target: Area): Written[][] {
  const [down, right] = isCut ? [0, 0] : [target.row - area.row, target.column - area.column];
  return cells.map((row) =>
    row.map(({ value, formula }) => {
      if (formula !== undefined) return offsetReferences(formula, down, right);
      // The apostrophe keeps a text a text in cells that would read it.
      return typeof value === "string" && value !== "" ? `'${value}` : value;
    }),
  );
}

function filled<T>(rows: readonly (readonly T[])[], target: Area): T[][] {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const isBounded = !isUnbounded(target);
  const fits = isBounded && height > 0 && width > 0 && target.rows % height === 0 && target.columns % width === 0;
  if (!fits) return rows.map((row) => [...row]);
  return Array.from({ length: target.rows }, (_row, i) =>
    Array.from({ length: target.columns }, (_column, j) => rows[i % height]?.[j % width]).filter((cell) => cell !== undefined),
  );
}
