import type { IColumnData, IRange, IRowData } from "@univerjs/core";
import { type Area, between, lastColumn, lastRow } from "../host/model/area";
import { type Cell, type CellValue, columnOfKey, rowOfKey } from "../host/model/cell";
import { type SheetLayout, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Track } from "../host/model/layout";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { cellData, styleData } from "./cell-data";
import type { CellMatrix, Mutate, Mutations } from "./mutations";
import { noteMutations } from "./paint-notes";
import { clipped, conditionalRule, dropDownRule, rangeOf } from "./rules";

/** Rows and columns that a sheet shows at least, and how many follow its last used one. */
export const FIRST_ROWS = 200;
export const FIRST_COLUMNS = 26;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;

/** So many rows are measured again although nothing in them wraps now: something may have before. */
const FEW_ROWS = 20;

const PIXELS_PER_POINT = 96 / 72;
const WHOLE_ROW = { startColumn: 0, endColumn: 0 };
const WHOLE_COLUMN = { startRow: 0, endRow: 0 };

interface Painted {
  readonly cell: Cell;
  readonly shown: CellValue;
}

/** Paints one sheet, and remembers what it painted. */
export class SheetPainter {
  #cells = new Map<number, Painted>();
  #touched = new Set<number>();
  #layout: SheetLayout | null = null;
  #names: Workbook["names"] | null = null;
  #rows = 0;
  #columns = 0;
  #dropDowns: string[] = [];
  #conditionalFormats: string[] = [];

  constructor(
    private readonly book: Workbook,
    private readonly mutate: Mutate,
    private readonly sheetId: string,
  ) {}

  touch(cells: Iterable<number>): void {
    for (const key of cells) this.#touched.add(key);
  }

  paint(sheet: Sheet): void {
    this.#grow(sheet);
    const before = this.#layout;
    const { layout } = sheet;
    if (layout !== before) this.#paintLayout(layout, before);
    const rows = this.#paintCells(sheet);
    if (layout !== before || this.book.names !== this.#names) this.#paintRules(layout, before);
    for (const [row, track] of changedTracks(layout.rows, before?.rows ?? new Map(), this.#rows)) {
      if (track?.size === undefined) rows.add(row);
    }
    this.#layout = layout;
    this.#names = this.book.names;
    this.#fitRows(sheet, rows);
  }

  /** Selects cells and scrolls to them. */
  select(area: Area): void {
    const range = rangeOf(clipped(area, this.#rows, this.#columns) ?? area);
    const { startRow, startColumn } = range;
    const primary = {
      ...{ startRow, startColumn, endRow: startRow, endColumn: startColumn },
      ...{ actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false },
    };
    this.#do("sheet.operation.set-selections", { selections: [{ range, primary, style: null }], reveal: true });
  }

  #do<Id extends keyof Mutations>(id: Id, params: Mutations[Id]): void {
    this.mutate(this.sheetId, id, params);
  }

  /** Gives the sheet as many rows and columns as it needs; it never loses any while it is shown. */
  #grow(sheet: Sheet): void {
    const used = sheet.usedArea(false);
    const rows = Math.max(FIRST_ROWS, this.#rows, used ? lastRow(used) + 1 + SPARE_ROWS : 0);
    const columns = Math.max(FIRST_COLUMNS, this.#columns, used ? lastColumn(used) + 1 + SPARE_COLUMNS : 0);
    if (rows !== this.#rows) this.#do("sheet.mutation.set-worksheet-row-count", { rowCount: rows });
    if (columns !== this.#columns) this.#do("sheet.mutation.set-worksheet-column-count", { columnCount: columns });
    this.#rows = rows;
    this.#columns = columns;
  }

  /** @returns the rows whose cells were painted */
  #paintCells(sheet: Sheet): Set<number> {
    const matrix: CellMatrix = {};
    const rows = new Set<number>();
    const put = (key: number, data: CellMatrix[number][number]) => {
      const row = rowOfKey(key);
      rows.add(row);
      (matrix[row] ??= {})[columnOfKey(key)] = data ?? null;
    };
    const painted = new Map<number, Painted>();
    for (const [key, cell] of sheet.cells) {
      const shown = cell.formula === undefined ? cell.value : this.book.valueAt(sheet, rowOfKey(key), columnOfKey(key));
      painted.set(key, { cell, shown });
      const before = this.#cells.get(key);
      if (before?.cell === cell && before.shown === shown && !this.#touched.has(key)) continue;
      put(key, cellData(cell, shown));
    }
    for (const key of [...this.#cells.keys(), ...this.#touched]) if (!painted.has(key)) put(key, null);
    this.#cells = painted;
    this.#touched.clear();
    if (rows.size > 0) this.#do("sheet.mutation.set-range-values", { cellValue: matrix });
    return rows;
  }

  #paintLayout(layout: SheetLayout, before: SheetLayout | null): void {
    if (layout.name !== before?.name) this.#do("sheet.mutation.set-worksheet-name", { name: layout.name });
    if (layout.visibility !== before?.visibility) {
      this.#do("sheet.mutation.set-worksheet-hidden", { hidden: layout.visibility === "Visible" ? 0 : 1 });
    }
    if (layout.tabColor !== (before?.tabColor ?? "")) this.#do("sheet.mutation.set-tab-color", { color: layout.tabColor });
    if (layout.gridlines !== (before?.gridlines ?? true)) {
      this.#do("sheet.mutation.toggle-gridlines", { showGridlines: layout.gridlines ? 1 : 0 });
    }
    if (layout.rows !== before?.rows) this.#paintRows(layout.rows, before?.rows ?? new Map());
    if (layout.columns !== before?.columns) this.#paintColumns(layout.columns, before?.columns ?? new Map());
    if (layout.freeze !== before?.freeze) this.#freeze(layout);
    if (layout.notes !== before?.notes) this.#paintNotes(layout, before);
    if (layout.merges !== before?.merges) {
      if (before && before.merges.length > 0) {
        this.#do("sheet.mutation.remove-worksheet-merge", { ranges: before.merges.map(rangeOf) });
      }
      if (layout.merges.length > 0) this.#do("sheet.mutation.add-worksheet-merge", { ranges: layout.merges.map(rangeOf) });
    }
  }

  #paintNotes({ notes }: SheetLayout, before: SheetLayout | null): void {
    const { removed, written } = noteMutations(this.sheetId, notes, before?.notes);
    for (const note of removed) this.#do("sheet.mutation.remove-note", note);
    for (const note of written) this.#do("sheet.mutation.update-note", note);
  }

  #freeze({ freeze }: SheetLayout): void {
    const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
    this.#do("sheet.mutation.set-frozen", {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  #paintRows(tracks: ReadonlyMap<number, Track>, before: ReadonlyMap<number, Track>): void {
    const changed = changedTracks(tracks, before, this.#rows);
    if (changed.length === 0) return;
    const rowData: Record<number, IRowData> = {};
    const rowHeight: Record<number, number> = {};
    for (const [index, track] of changed) {
      const height = pixels(track?.size ?? STANDARD_ROW_HEIGHT);
      rowHeight[index] = height;
      rowData[index] = {
        h: height,
        ia: track?.size === undefined ? 1 : 0,
        hd: track?.hidden ? 1 : 0,
        s: track?.style ? styleData(track.style) : null,
      };
    }
    const ranges: IRange[] = changed.map(([index]) => ({ startRow: index, endRow: index, ...WHOLE_ROW }));
    this.#do("sheet.mutation.set-row-data", { rowData });
    this.#do("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight });
  }

  #paintColumns(tracks: ReadonlyMap<number, Track>, before: ReadonlyMap<number, Track>): void {
    const changed = changedTracks(tracks, before, this.#columns);
    if (changed.length === 0) return;
    const columnData: Record<number, IColumnData> = {};
    const colWidth: Record<number, number> = {};
    for (const [index, track] of changed) {
      const width = pixels(track?.size ?? STANDARD_COLUMN_WIDTH);
      colWidth[index] = width;
      columnData[index] = { w: width, hd: track?.hidden ? 1 : 0, s: track?.style ? styleData(track.style) : null };
    }
    const ranges: IRange[] = changed.map(([index]) => ({ startColumn: index, endColumn: index, ...WHOLE_COLUMN }));
    this.#do("sheet.mutation.set-col-data", { columnData });
    this.#do("sheet.mutation.set-worksheet-col-width", { ranges, colWidth });
  }

  #paintRules(layout: SheetLayout, before: SheetLayout | null): void {
    const ranges = (areas: readonly Area[]): IRange[] =>
      areas.flatMap((area) => clipped(area, this.#rows, this.#columns) ?? []).map(rangeOf);
    if (layout.validations !== before?.validations || this.book.names !== this.#names) {
      if (this.#dropDowns.length > 0) this.#do("data-validation.mutation.removeRule", { ruleId: this.#dropDowns });
      const rules = layout.validations.flatMap(
        (validation, index) => dropDownRule(this.book, validation, `${this.sheetId}:${index}`, ranges(validation.areas)) ?? [],
      );
      this.#dropDowns = rules.map((rule) => rule.uid);
      if (rules.length > 0) this.#do("data-validation.mutation.addRule", { rule: rules });
    }
    if (layout.conditionalFormats !== before?.conditionalFormats) {
      for (const cfId of this.#conditionalFormats) this.#do("sheet.mutation.delete-conditional-rule", { cfId });
      const rules = layout.conditionalFormats.flatMap((format) => conditionalRule(format, ranges(format.areas)) ?? []);
      this.#conditionalFormats = rules.map((rule) => rule.cfId);
      // Univer puts every new rule before the others; the model's first one is the first to apply.
      for (const rule of [...rules].reverse()) this.#do("sheet.mutation.add-conditional-rule", { rule });
    }
  }

  /** Rows without a height of their own grow with their wrapped text, and shrink with it again, as in Excel. */
  #fitRows(sheet: Sheet, rows: ReadonlySet<number>): void {
    const ranges: IRange[] = [];
    for (const row of rows) {
      if (sheet.layout.rows.get(row)?.size !== undefined) continue;
      const area = between(row, 0, row, this.#columns - 1);
      const wraps = sheet.keysWithin(area).some((key) => sheet.cells.get(key)?.style.wrap);
      if (wraps || rows.size <= FEW_ROWS) {
        ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: this.#columns - 1 });
      }
    }
    if (ranges.length > 0) this.#do("sheet.command.set-row-is-auto-height", { ranges });
  }
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Rows or columns that differ, with what they are now. */
function changedTracks(
  tracks: ReadonlyMap<number, Track>,
  before: ReadonlyMap<number, Track>,
  shown: number,
): [index: number, track: Track | undefined][] {
  const indexes = new Set([...tracks.keys(), ...before.keys()]);
  return [...indexes]
    .filter((index) => index < shown && tracks.get(index) !== before.get(index))
    .map((index) => [index, tracks.get(index)]);
}
