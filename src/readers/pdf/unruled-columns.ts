import { type BlankHabit, blankHabitOf } from "./blank-habit";
import { clusterPlaces, intervalOf } from "./clusters";
import { columnStarts } from "./column-starts";
import { heightOf, linesOf } from "./joined-text";
import { letterHeight, type PlacedText } from "./page-content";
import { type KeyColumn, keyColumnOf } from "./rows-by-key";
import { type Band, bandsOf, gapOf, linePitch, rowGap } from "./white-bands";

/** White between columns is at least this share of the letter height. */
const COLUMN_GAP = 0.7;

/** The edge of a column stands so far before its texts, in points. */
const BEFORE_TEXT = 1;

/** The texts of a column begin so near to each other, in points. */
const AT_EDGE = 0.5;

/** A table has at least so many rows, and as many columns. */
const FEWEST = 3;

/** Pages whose texts begin, in such a share, where the columns of the pages before do go on with their table. */
const GOES_ON = 0.8;

/**
 * Runs of one line with no column's worth of white between them.
 * @param edges of columns: a run that begins there is a piece of its own, however near the one before it comes
 */
export function piecesOf(line: readonly PlacedText[], edges: readonly number[] = []): PlacedText[][] {
  const pieces: PlacedText[][] = [];
  for (const text of line) {
    const before = pieces.at(-1)?.at(-1);
    const goesOn = before !== undefined && text.left - before.right <= heightOf(text) * COLUMN_GAP;
    if (goesOn && !edges.some((edge) => beginsAt(text, edge))) pieces.at(-1)?.push(text);
    else pieces.push([text]);
  }
  return pieces;
}

function beginsAt({ left }: PlacedText, edge: number): boolean {
  return Math.abs(left - BEFORE_TEXT - edge) <= AT_EDGE;
}

/** The columns of a table that no lines part. */
export interface Columns {
  /** From base line to base line of one cell, in points. */
  readonly pitch: number;
  /** White between the rows is wider than this, in points. */
  readonly gap: number;
  /** Their left edges, and the end; none where there are no columns. */
  readonly edges: readonly number[];
  /** What each of them shows in all its rows. */
  readonly each: readonly {
    /** Where its writing space ends, in points, as far as its longest line tells. */
    readonly right: number;
    readonly habit: BlankHabit;
  }[];
  readonly key?: KeyColumn;
}

/**
 * The columns of each block of texts. A table that goes on over pages has the same ones on all: what a page alone does not
 * show, such as a column that is nearly empty there, is told by the others.
 * @param blocks in reading order
 */
export function columnsOfBlocks<Block extends readonly PlacedText[]>(blocks: readonly Block[]): Map<Block, Columns> {
  const tables: { blocks: Block[]; bands: Band[][]; edges: readonly number[] }[] = [];
  for (const block of blocks) {
    const bands = tableBands(block);
    const above = tables.at(-1);
    if (above && fits(block, above.edges)) {
      above.blocks.push(block);
      above.bands.push(bands);
    } else tables.push({ blocks: [block], bands: [bands], edges: edgesOf(bands) });
  }
  return new Map(
    tables.flatMap(({ blocks: own, bands, edges }) => {
      const columns = columnsOf(own, bands, bands.length > 1 ? edgesOf(bands.flat()) : edges);
      return own.map((block): [Block, Columns] => [block, columns]);
    }),
  );
}

function columnsOf(
  blocks: readonly (readonly PlacedText[])[],
  bands: readonly (readonly Band[])[],
  edges: readonly number[],
): Columns {
  const pages = bands.map((own) => own.flatMap(({ texts }) => texts));
  const held = edges.slice(0, -1).map((_, column) => {
    return pages.map((texts) => texts.filter(({ left }) => Math.max(0, intervalOf(edges, left)) === column));
  });
  const each = held.map((texts) => ({ right: Math.max(...texts.flat().map(endOf)), habit: blankHabitOf(texts.flat()) }));
  const height = letterHeight({ texts: blocks.flat() });
  const pitch = linePitch(blocks, height);
  const gap = gapOf(pitch, height);
  const key = keyColumnOf(held, gap + height);
  return { pitch, gap, edges, each, ...(key && { key }) };
}

/** Where a text ends. The blank half of a closing mark at the end of a line may hang over, as browsers let it. */
function endOf(text: PlacedText): number {
  return text.right - (/[、。，．」』）〕】］｝〉》]$/u.test(text.text) ? heightOf(text) / 2 : 0);
}

/** Bands with a line of several columns. */
function tableBands(texts: readonly PlacedText[]): Band[] {
  const height = letterHeight({ texts });
  if (height === 0) return [];
  return bandsOf(texts, rowGap(texts, height)).filter((band) =>
    linesOf(band.texts).some((line) => piecesOf(line).length >= FEWEST),
  );
}

function fits(texts: readonly PlacedText[], edges: readonly number[]): boolean {
  const lines = linesOf(texts).map((line) => piecesOf(line, edges));
  const starts = lines.filter((pieces) => pieces.length > 1).flatMap((pieces) => pieces.flatMap(([first]) => first ?? []));
  const fitting = starts.filter((start) => edges.some((edge) => beginsAt(start, edge)));
  return starts.length > 0 && fitting.length >= starts.length * GOES_ON;
}

function edgesOf(inTable: readonly Band[]): number[] {
  const lines = inTable.flatMap((band) => linesOf(band.texts));
  if (lines.filter((line) => piecesOf(line).length >= FEWEST).length < FEWEST) return [];
  const starts = columnStarts(lines, COLUMN_GAP);
  const shown = starts.length >= FEWEST ? starts : usualStarts(lines, Math.max(FEWEST, inTable.length * 0.3));
  return shown.length < FEWEST ? [] : [...shown.map((start) => start - BEFORE_TEXT), Number.POSITIVE_INFINITY];
}

function usualStarts(lines: readonly (readonly PlacedText[])[], least: number): number[] {
  const lefts = lines.flatMap((line) => piecesOf(line)).map(([first]) => first?.left ?? 0);
  return clusterPlaces(lefts, 3).filter((start) => lefts.filter((left) => Math.abs(left - start) <= 3).length >= least);
}
