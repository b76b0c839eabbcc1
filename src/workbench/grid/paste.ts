import { offsetReferences } from "../host/formula/rewrite";
import type { HandEdits } from "../host/hand-edits";
import { type Area, lastColumn, lastRow, mapCells } from "../host/model/area";
import type { Workbook } from "../host/model/workbook";
import type { Written } from "../host/operations/write";
import { readTable } from "./clipboard";

/** Univer marks what it puts on the clipboard with an id in the HTML. */
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
    const bounded = { ...area, rows: Math.min(area.rows, lastRow(used) + 1), columns: Math.min(area.columns, lastColumn(used) + 1) };
    const cells = mapCells(bounded, (row, column) => {
      const { value, formula } = sheet.cellAt(row, column);
      return formula === undefined ? { value } : { value, formula };
    });
    this.#copied = { sheetId, area: bounded, cells, isCut };
  }

  /** Pastes at a selection; a block that fits the selection several times fills it, as in Excel. */
  paste(sheetId: string, target: Area, text: string, html: string): void {
    const own = OWN_COPY.test(html) ? this.#copied : null;
    this.book.transact("person", () => {
      if (own?.isCut) {
        this.hand.clear(own.sheetId, own.area);
        this.#copied = null;
      }
      const rows = own ? ownRows(own, target) : readTable(text);
      this.hand.paste(sheetId, target.row, target.column, filled(rows, target));
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
  const fits = height > 0 && width > 0 && target.rows % height === 0 && target.columns % width === 0;
  if (!fits) return rows.map((row) => [...row]);
  return Array.from({ length: target.rows }, (_row, i) =>
    Array.from({ length: target.columns }, (_column, j) => rows[i % height]?.[j % width]).filter((cell) => cell !== undefined),
  );
}
