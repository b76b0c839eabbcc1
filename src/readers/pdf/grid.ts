import { intervalOf } from "./clusters";
import type { Box, Ruling } from "./page-content";

/** Lines that lie this near to each other (points) are one, and meet. */
export const TOLERANCE = 2.5;

/** The smallest cells between all lines of a table, joined where no line parts them. */
export class Grid {
  private readonly parent: number[];
  private readonly width: number;

  constructor(
    private readonly columns: readonly number[],
    private readonly rows: readonly number[],
    vertical: readonly Ruling[],
    horizontal: readonly Ruling[],
  ) {
    this.width = columns.length - 1;
    this.parent = Array.from({ length: this.width * (rows.length - 1) }, (_, index) => index);
    for (let row = 0; row < rows.length - 1; row += 1) {
      for (let column = 0; column < this.width; column += 1) {
        const across = middle(rows, row);
        const along = middle(columns, column);
        if (column > 0 && !covers(vertical, columns[column] ?? 0, across))
          this.join(this.cell(row, column - 1), this.cell(row, column));
        if (row > 0 && !covers(horizontal, rows[row] ?? 0, along)) this.join(this.cell(row - 1, column), this.cell(row, column));
      }
    }
  }

  cell(row: number, column: number): number {
    return row * this.width + column;
  }

  /** The top left cell of the region that a cell belongs to. */
  regionOf(cell: number): number {
    let root = cell;
    while ((this.parent[root] ?? root) !== root) root = this.parent[root] ?? root;
    return root;
  }

  regionAt(x: number, y: number): number | null {
    const column = intervalOf(this.columns, x);
    const row = intervalOf(this.rows, y);
    return column < 0 || row < 0 ? null : this.regionOf(this.cell(row, column));
  }

  /** The column of a top left cell. */
  columnOf(region: number): number {
    return region % this.width;
  }

  rowAt(y: number): number {
    return intervalOf(this.rows, y);
  }

  columnAt(x: number): number {
    return intervalOf(this.columns, x);
  }

  /** Where the region of a top left cell ends on the right. */
  rightOf(region: number): number {
    let column = region % this.width;
    const row = Math.floor(region / this.width);
    while (column + 1 < this.width && this.regionOf(this.cell(row, column + 1)) === region) column += 1;
    return this.columns[column + 1] ?? 0;
  }

  /** The rectangle of the region of a top left cell. */
  boxOf(region: number): Box {
    const column = region % this.width;
    const first = Math.floor(region / this.width);
    let last = first;
    while (last + 2 < this.rows.length && this.regionOf(this.cell(last + 1, column)) === region) last += 1;
    const [left = 0, top = 0, bottom = 0] = [this.columns[column], this.rows[first], this.rows[last + 1]];
    return { left, top, right: this.rightOf(region), bottom };
  }

  private join(first: number, second: number): void {
    const a = this.regionOf(first);
    const b = this.regionOf(second);
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }
}

function middle(edges: readonly number[], index: number): number {
  return ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
}

function covers(rulings: readonly Ruling[], at: number, place: number): boolean {
  return rulings.some((ruling) => Math.abs(ruling.at - at) <= TOLERANCE && ruling.from <= place && ruling.to >= place);
}
