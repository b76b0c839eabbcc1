import { linesOf } from "./joined-text";
import type { PlacedText } from "./page-content";

/** The texts of one row, or of some that follow each other, by column. */
export type Cells = readonly (readonly PlacedText[])[];

/** A column that says one of the same few words in every row: it tells how many rows there are. */
export interface KeyColumn {
  readonly column: number;
  readonly words: ReadonlySet<string>;
}

/** Fewer lines show no habit. */
const FEWEST_LINES = 8;

/** A word that stands there so often is one of the column's own. */
const OFTEN = 3;

/** The share of its lines that says one of them. */
const MOSTLY = 0.8;

/** More different words are answers. */
const FEW_WORDS = 4;

/**
 * @param columns the texts of all rows of a table, column by column, page by page
 * @param pitch the most by which the lines of one cell are apart, in points
 */
export function keyColumnOf(columns: readonly (readonly (readonly PlacedText[])[])[], pitch: number): KeyColumn | undefined {
  const found = columns.flatMap((pages, column) => {
    const cells = pages.flatMap((texts) => cellsOf(texts, pitch));
    const alone = new Set(cells.flatMap((lines) => (lines.length === 1 ? lines.map(wordOf) : [])));
    const all = cells.flat().map(wordOf);
    const counts = new Map<string, number>();
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = [...counts].filter(([word, count]) => count >= OFTEN && alone.has(word));
    const said = words.reduce((sum, [, count]) => sum + count, 0);
    const isKey = all.length >= FEWEST_LINES && words.length <= FEW_WORDS && said >= all.length * MOSTLY;
    return isKey ? [{ said, key: { column, words: new Set(words.map(([word]) => word)) } }] : [];
  });
  return found.sort((a, b) => b.said - a.said)[0]?.key;
}

type Line = readonly PlacedText[];

/** Lines of a column that stand no further apart than those of one cell. */
function cellsOf(texts: readonly PlacedText[], pitch: number): Line[][] {
  const cells: Line[][] = [];
  for (const line of linesOf(texts)) {
    const above = cells.at(-1)?.at(-1);
    if (above && baseOf(line) - baseOf(above) <= pitch) cells.at(-1)?.push(line);
    else cells.push([line]);
  }
  return cells;
}

function wordOf(line: Line): string {
  return line
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** How the texts of a row stand beside each other: by their first lines, their middles or their last lines. */
type Alignment = (first: number, last: number) => number;

const ALIGNMENTS: readonly Alignment[] = [(first) => first, (first, last) => (first + last) / 2, (_first, last) => last];

/** How far the lines of one cell are apart, from base line to base line, in points. */
interface Pitch {
  readonly usual: number;
  readonly most: number;
}

/** What lines that stand too far apart for one cell cost, in points by which a cell is off its row. */
const TOO_FAR = 100;

/** What an empty cell costs: of two ways that fit alike, the one that leaves fewer is right. */
const EMPTY = 0.2;

/**
 * Parts rows that no white parts, each by its word in the key column: the texts beside it are those that stand as its table
 * aligns them.
 * @param bands of one page
 * @returns the rows of each band
 */
export function partedByKey(bands: readonly Cells[], key: KeyColumn, pitch: Pitch): Cells[][] {
  const [first, ...others] = ALIGNMENTS.map((alignment) => {
    const parted = bands.map((band) => partedBand(band, key, pitch, alignment));
    return { rows: parted.map(({ rows }) => rows), cost: parted.reduce((sum, { cost }) => sum + cost, 0) };
  });
  // The first of those that fit alike: most tables are set at the top.
  return others.reduce((best, each) => (each.cost < (best?.cost ?? 0) - 1 ? each : best), first)?.rows ?? [];
}

function partedBand(band: Cells, key: KeyColumn, pitch: Pitch, alignment: Alignment): { rows: Cells[]; cost: number } {
  const places = keyCells(band[key.column] ?? [], key, pitch).map((lines) => placeOf(lines, alignment));
  if (places.length < 2) return { rows: [band], cost: 0 };
  const columns = band.map((texts) => assigned(linesOf(texts), places, pitch, alignment));
  return {
    rows: places.map((_place, row) => columns.map(({ cells }) => cells[row] ?? [])),
    cost: columns.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/**
 * The cells of the key column. A word opens one, however near it comes to the line above; what is none goes on with the word
 * above, or with that below where it stands first, as a head of two lines does.
 */
function keyCells(texts: readonly PlacedText[], { words }: KeyColumn, { most }: Pitch): Line[][] {
  return cellsOf(texts, most).flatMap((lines) => {
    const cells: Line[][] = [];
    for (const line of lines) {
      const above = cells.at(-1);
      const opens = words.has(wordOf(line)) && above?.some((each) => words.has(wordOf(each)));
      if (above && !opens) above.push(line);
      else cells.push([line]);
    }
    return cells;
  });
}

function placeOf(lines: readonly Line[], alignment: Alignment): number {
  return alignment(baseOf(lines[0]), baseOf(lines.at(-1)));
}

function baseOf(line: Line | undefined): number {
  return line?.[0]?.bottom ?? 0;
}

interface Assigned {
  readonly cost: number;
  /** How many lines the rows up to here take. */
  readonly ends: readonly number[];
}

/** Gives the lines of a column to the rows, in order, so that they stand as little off them as they can. */
function assigned(
  lines: readonly Line[],
  places: readonly number[],
  pitch: Pitch,
  alignment: Alignment,
): { cells: PlacedText[][]; cost: number } {
  const bases = lines.map(baseOf);
  let best: (Assigned | undefined)[] = [{ cost: 0, ends: [] }];
  for (const place of places) {
    const next: (Assigned | undefined)[] = [];
    for (let end = 0; end <= lines.length; end += 1) {
      let apart = 0;
      for (let start = end; start >= 0; start -= 1) {
        const step = start < end - 1 ? (bases[start + 1] ?? 0) - (bases[start] ?? 0) : pitch.usual;
        apart += step > pitch.most ? TOO_FAR : Math.abs(step - pitch.usual);
        const before = best[start];
        if (!before) continue;
        const off = start === end ? EMPTY : Math.abs(alignment(bases[start] ?? 0, bases[end - 1] ?? 0) - place);
        const cost = before.cost + off + apart;
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, ends: [...before.ends, end] };
      }
    }
    best = next;
  }
  const whole = best[lines.length];
  const cells = places.map((_place, row) => lines.slice(whole?.ends[row - 1] ?? 0, whole?.ends[row] ?? 0).flat());
  return { cells, cost: whole?.cost ?? 0 };
}
