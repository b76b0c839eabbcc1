import { type Area, between, contains, eachCell, intersection, isUnbounded, lastColumn, lastRow } from "./area";
import { type Cell, cellKey, columnOfKey, EMPTY_CELL, rowOfKey } from "./cell";
import { newLayout, type SheetLayout, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./layout";
import { type CellStyle, PLAIN } from "./style";

/** A worksheet: its cells and everything else of it. Changed only through a workbook's transactions. */
export class Sheet {
  #cells: ReadonlyMap<number, Cell> = new Map();
  #layout: SheetLayout;

  /** @param id Excel's id, which stays when the sheet is renamed or moved */
  constructor(
    readonly id: string,
    name: string,
  ) {
    this.#layout = newLayout(name);
  }

  get name(): string {
    return this.#layout.name;
  }

  get layout(): SheetLayout {
    return this.#layout;
  }

  /** Cells that hold something or have a style of their own, by {@link cellKey}. */
  get cells(): ReadonlyMap<number, Cell> {
    return this.#cells;
  }

  /** For transactions only. */
  replace(part: { readonly cells?: ReadonlyMap<number, Cell>; readonly layout?: SheetLayout }): void {
    if (part.cells) this.#cells = part.cells;
    if (part.layout) this.#layout = part.layout;
  }

  /** The cell as it stands: its own, or an empty one in the style of its row or column. */
  cellAt(row: number, column: number): Cell {
    const own = this.#cells.get(cellKey(row, column));
    if (own) return own;
    const style = this.trackStyle(row, column);
    return style === PLAIN ? EMPTY_CELL : { value: "", style };
  }

  /** The style that a cell without one of its own takes: its row's, else its column's. */
  trackStyle(row: number, column: number): CellStyle {
    return this.#layout.rows.get(row)?.style ?? this.#layout.columns.get(column)?.style ?? PLAIN;
  }

  /** In points; 0 when hidden. */
  rowHeight(row: number): number {
    const track = this.#layout.rows.get(row);
    return track?.hidden ? 0 : (track?.size ?? STANDARD_ROW_HEIGHT);
  }

  /** In points; 0 when hidden. */
  columnWidth(column: number): number {
    const track = this.#layout.columns.get(column);
    return track?.hidden ? 0 : (track?.size ?? STANDARD_COLUMN_WIDTH);
  }

  /** Keys of the stored cells within an area, in order; cheap for whole rows, columns and sheets too. */
  keysWithin(area: Area): number[] {
    const keys: number[] = [];
    if (!isUnbounded(area) && area.rows * area.columns < this.#cells.size) {
      eachCell(area, (row, column) => {
        const key = cellKey(row, column);
        if (this.#cells.has(key)) keys.push(key);
      });
      return keys;
    }
    for (const key of this.#cells.keys()) if (contains(area, rowOfKey(key), columnOfKey(key))) keys.push(key);
    return keys.sort((a, b) => a - b);
  }

  /**
   * The smallest area around all cells that are used, or null.
   * @param valuesOnly leaves out cells that have only a style
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [key, cell] of this.#cells) {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      if (within && !contains(within, row, column)) continue;
      if (cell.value === "" && cell.formula === undefined && (valuesOnly || cell.style === PLAIN)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : between(top, left, bottom, right);
  }

  /** The merged area around a cell, or null. */
  mergeAt(row: number, column: number): Area | null {
    return this.#layout.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  /** Whether a protected sheet refuses a change of these cells. */
  isLocked(area: Area): boolean {
    if (!this.#layout.protection) return false;
    if (isUnbounded(area)) return true;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        if (this.cellAt(row, column).style.locked !== false) return true;
      }
    }
    return false;
  }

  /** Areas of `areas` that touch `area`. */
  static touching(areas: readonly Area[], area: Area): boolean {
    return areas.some((one) => intersection(one, area) !== null);
  }
}
