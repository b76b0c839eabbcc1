import { blankHabitOf } from "./blank-habit";
import { type CellPrint, cellPrint } from "./cell-text";
import { clusterPlaces } from "./clusters";
import { Grid, TOLERANCE } from "./grid";
import { impliedRulings } from "./implied-rulings";
import { joinedRulings } from "./joined-rulings";
import { type LinedTable, linedTablesOf } from "./lined-tables";
import type { Box, PageContent, PlacedText, Ruling } from "./page-content";
import { heartOf, spilledOver, splitAtColumns } from "./texts-in-grid";

/** A table read from its lines. */
export interface RuledTable extends Box {
  /** Texts by row and column; a cell that spans several has its text at its top left. `boxes`: where the cells are. */
  readonly rows: readonly { readonly top: number; readonly cells: readonly CellPrint[]; readonly boxes: readonly Box[] }[];
  /** True where no line closes it below, though its cells have lines around them: it goes on overleaf. */
  readonly isOpen: boolean;
  /** The runs of text that stand in the table. */
  readonly texts: ReadonlySet<PlacedText>;
}

/** Reads every table that the lines of each page draw, from top to bottom. */
export function readRuledTables(pages: readonly Pick<PageContent, "texts" | "rulings">[]): RuledTable[][] {
  const drawn = pages.map(({ texts, rulings }) => ({ texts, rulings: joinedRulings(rulings) }));
  const lined = linedTablesOf(drawn);
  return drawn.map(({ texts, rulings }, index) => tablesOf(texts, rulings, lined[index]));
}

function tablesOf(texts: readonly PlacedText[], drawn: readonly Ruling[], lined: LinedTable | undefined): RuledTable[] {
  const implied = new Set(impliedRulings(texts, drawn, lined));
  return connected([...drawn, ...implied])
    .flatMap((group) => readTable(texts, group, implied) ?? [])
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

function readTable(texts: readonly PlacedText[], rulings: readonly Ruling[], implied: ReadonlySet<Ruling>): RuledTable | null {
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
    const region = grid.regionAt((text.part.left + text.part.right) / 2, placeIn(text.part, rows.at(-1) ?? 0));
    if (region === null) continue;
    inside.add(text.whole);
    held.set(region, [...(held.get(region) ?? []), text.part]);
  }
  const margin = marginOf(held, grid);
  const isOwn = vertical.filter((ruling) => !implied.has(ruling)).length > columns.length / 2;
  const rightOf = (region: number): number =>
    isOwn ? grid.rightOf(region) - margin : longestIn([...held], (each) => grid.rightOf(each) === grid.rightOf(region));
  const habits = columns
    .slice(0, -1)
    .map((_, column) => blankHabitOf([...held].flatMap(([region, parts]) => (grid.columnOf(region) === column ? parts : []))));
  const cells = rows.slice(0, -1).map((rowTop, row) => ({
    top: rowTop,
    boxes: columns.slice(0, -1).map((_, column) => grid.boxOf(grid.regionOf(grid.cell(row, column)))),
    cells: columns.slice(0, -1).map((_, column) => {
      const region = grid.cell(row, column);
      const texts = grid.regionOf(region) === region ? held.get(region) : undefined;
      return cellPrint(texts ?? [], rightOf(region), habits[column]);
    }),
  }));
  return {
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    left: columns[0] ?? 0,
    right: columns.at(-1) ?? 0,
    rows: cells,
    isOpen: !closedBelow && !rulings.some((ruling) => implied.has(ruling)),
    texts: inside,
  };
}

/** How far a text has to reach into a table to stand in it, in points. */
const REACHES_IN = 1;

/** The height at which a text is looked up. One that the last line of a table runs through stands over it: a page breaks there. */
function placeIn(text: PlacedText, bottom: number): number {
  return text.top < bottom - REACHES_IN ? Math.min(heartOf(text), bottom - REACHES_IN) : heartOf(text);
}

/** Where the longest line of some cells ends: as far as their writing space is known to reach. */
function longestIn(held: readonly (readonly [number, readonly PlacedText[]])[], isAmong: (region: number) => boolean): number {
  return Math.max(...held.flatMap(([region, texts]) => (isAmong(region) ? texts.map(({ right }) => right) : [])));
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
