import { clusterPlaces, intervalOf } from "./clusters";
import { cellText, linesOf, lineText } from "./joined-text";
import { joinedRulings } from "./joined-rulings";
import type { Box, PlacedText, Ruling } from "./page-content";

/** A table read from its lines. */
export interface RuledTable extends Box {
  /** Texts by row and column; a cell that spans several has its text at its top left. `boxes`: where the cells are. */
  readonly rows: readonly { readonly top: number; readonly cells: readonly string[]; readonly boxes: readonly Box[] }[];
  /** False where no line closes the table above or below: it goes on from or to another page. */
  readonly closedAbove: boolean;
  readonly closedBelow: boolean;
  /** The runs of text that stand in the table. */
  readonly texts: ReadonlySet<PlacedText>;
}

/** Lines that lie this near to each other (points) are one, and meet. */
const TOLERANCE = 2.5;

/** Reads every table that the lines of a page draw, from top to bottom. */
export function readRuledTables(texts: readonly PlacedText[], rulings: readonly Ruling[]): RuledTable[] {
  return connected(joinedRulings(rulings))
    .flatMap((group) => readTable(texts, group) ?? [])
    .sort((a, b) => a.top - b.top);
}

function touches(a: Ruling, b: Ruling): boolean {
  if (a.direction === b.direction) {
    return Math.abs(a.at - b.at) <= TOLERANCE && a.from <= b.to + TOLERANCE && b.from <= a.to + TOLERANCE;
  }
  const within = (ruling: Ruling, place: number) => place >= ruling.from - TOLERANCE && place <= ruling.to + TOLERANCE;
  return within(a, b.at) && within(b, a.at);
}

/** Groups of lines that touch, directly or through others. */
function connected(rulings: readonly Ruling[]): Ruling[][] {
  const left = new Set(rulings);
  const groups: Ruling[][] = [];
  for (const seed of rulings) {
    if (!left.delete(seed)) continue;
    const group = [seed];
    for (const member of group) {
      for (const other of left) {
        if (!touches(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function readTable(texts: readonly PlacedText[], rulings: readonly Ruling[]): RuledTable | null {
  const vertical = rulings.filter((ruling) => ruling.direction === "vertical");
  const horizontal = rulings.filter((ruling) => ruling.direction === "horizontal");
  const columns = clusterPlaces(
    vertical.map((ruling) => ruling.at),
    TOLERANCE,
  );
  const lines = clusterPlaces(
    horizontal.map((ruling) => ruling.at),
    TOLERANCE,
  );
  const top = Math.min(...vertical.map((ruling) => ruling.from));
  const bottom = Math.max(...vertical.map((ruling) => ruling.to));
  if (columns.length < 3 || lines.length === 0) return null;
  const closedAbove = (lines[0] ?? 0) <= top + TOLERANCE;
  const closedBelow = (lines.at(-1) ?? 0) >= bottom - TOLERANCE;
  const rows = [...(closedAbove ? [] : [top]), ...lines, ...(closedBelow ? [] : [bottom])];
  if (rows.length < 2) return null;
  const grid = new Grid(columns, rows, vertical, horizontal);
  const held = new Map<number, PlacedText[]>();
  const spilled = spilledOver(texts, grid);
  const inside = new Set<PlacedText>(spilled.keys());
  for (const text of texts.flatMap((each) => spilled.get(each) ?? splitAtColumns(each, grid))) {
    const region = grid.regionAt((text.part.left + text.part.right) / 2, heartOf(text.part));
    if (region === null) continue;
    inside.add(text.whole);
    held.set(region, [...(held.get(region) ?? []), text.part]);
  }
  const margin = marginOf(held, grid);
  const cells = rows.slice(0, -1).map((rowTop, row) => ({
    top: rowTop,
    boxes: columns.slice(0, -1).map((_, column) => grid.boxOf(grid.regionOf(grid.cell(row, column)))),
    cells: columns.slice(0, -1).map((_, column) => {
      const region = grid.cell(row, column);
      return grid.regionOf(region) === region ? cellText(held.get(region) ?? [], grid.rightOf(region) - margin) : "";
    }),
  }));
  return {
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    left: columns[0] ?? 0,
    right: columns.at(-1) ?? 0,
    rows: cells,
    closedAbove,
    closedBelow,
    texts: inside,
  };
}

/**
 * How far texts keep off the lines of their cells, told by those on the left: what stands in the middle of its cell keeps
 * further off, so that the near ones count. Where a line of text ends this far from the next column, its cell was full.
 */
function marginOf(held: ReadonlyMap<number, readonly PlacedText[]>, grid: Grid): number {
  const gaps = [...held]
    .map(([region, texts]) => Math.min(...texts.map(({ left }) => left)) - grid.boxOf(region).left)
    .sort((a, b) => a - b);
  return Math.max(0, gaps[Math.floor(gaps.length / 4)] ?? 0);
}

/** The smallest cells between all lines of a table, joined where no line parts them. */
class Grid {
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

interface PlacedPart {
  readonly whole: PlacedText;
  readonly part: PlacedText;
}

/** Height at which a run of text is looked up: lines of cells cut off what hangs below, and never this. */
function heartOf({ top, bottom }: PlacedText): number {
  return bottom - (bottom - top) * 0.35;
}

/**
 * Texts too long for their cells, which spreadsheets let run over the empty cells beside: they stand alone in their rows and
 * go on without a gap where they cross the lines. The first run of each stands for the whole, in the cell that it begins in.
 */
function spilledOver(texts: readonly PlacedText[], grid: Grid): Map<PlacedText, PlacedPart[]> {
  const bands = new Map<number, PlacedText[]>();
  for (const run of texts) {
    const row = grid.columnAt(run.left + 1) < 0 ? -1 : grid.rowAt(heartOf(run));
    if (row >= 0) bands.set(row, [...(bands.get(row) ?? []), run]);
  }
  const spilled = new Map<PlacedText, PlacedPart[]>();
  for (const band of bands.values()) {
    const [line = [], ...more] = linesOf(band);
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || more.length > 0 || lineText(line) !== line.map(({ text }) => text).join("")) continue;
    const begun = grid.regionAt(first.left + 1, heartOf(first));
    const ended = grid.regionAt(last.right - 1, heartOf(last));
    if (begun === null || begun === ended || /\s/u.test(lineText(line))) continue;
    const right = Math.min(first.right, grid.rightOf(begun));
    for (const run of line) {
      spilled.set(run, run === first ? [{ whole: run, part: { ...run, text: lineText(line), right } }] : []);
    }
  }
  return spilled;
}

/** A run that pdf.js drew together over a column line is parted there, by the widths that its characters take. */
function splitAtColumns(whole: PlacedText, grid: Grid): PlacedPart[] {
  const y = heartOf(whole);
  const first = grid.regionAt(whole.left + 1, y);
  const last = grid.regionAt(whole.right - 1, y);
  if (first === null || last === null || first === last) return [{ whole, part: whole }];
  const weights = [...whole.text].map((character) => (/[ -~]/u.test(character) ? 0.55 : 1));
  const unit =
    (whole.right - whole.left) /
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  const parts: { region: number | null; part: PlacedText }[] = [];
  let left = whole.left;
  [...whole.text].forEach((character, index) => {
    const right = left + (weights[index] ?? 0) * unit;
    const region = grid.regionAt((left + right) / 2, y);
    const current = parts.at(-1);
    if (current !== undefined && current.region === region) {
      parts[parts.length - 1] = { region, part: { ...current.part, text: current.part.text + character, right } };
    } else parts.push({ region, part: { ...whole, text: character, left, right } });
    left = right;
  });
  return parts.map(({ part }) => ({ whole, part }));
}
