import { type BlankHabit, blankHabitOf } from "./blank-habit";
import { type CellPrint, cellPrint } from "./cell-text";
import { clusterPlaces, intervalOf } from "./clusters";
import { columnStarts } from "./column-starts";
import { heightOf, linesOf } from "./joined-text";
import { type Band, bandsOf, rowGap } from "./white-bands";
import { type Box, boxAround, letterHeight, type PlacedText } from "./page-content";

/** A row read from positions alone: one cell where the text runs, several where columns show. */
export interface PlacedRow {
  readonly top: number;
  readonly cells: readonly CellPrint[];
  /** Where the texts of the cells are. */
  readonly boxes: readonly Box[];
  readonly isTable: boolean;
  readonly gapAbove: boolean;
}

/** White between columns is at least this share of the letter height. */
const COLUMN_GAP = 0.7;

/** Reads text without lines around it: rows by the white between them, columns by the white that runs through the rows. */
export function readUnruledRows(texts: readonly PlacedText[]): PlacedRow[] {
  const height = letterHeight({ texts });
  if (height === 0) return [];
  const bands = bandsOf(texts, rowGap(texts, height));
  const inTable = bands.filter((band) => linesOf(band.texts).some((line) => piecesOf(line).length >= 3));
  const edges = columnEdges(inTable);
  const columns = columnsOf(
    inTable.flatMap((band) => band.texts),
    edges,
  );
  let previous: Band | undefined;
  return bands.flatMap((band) => {
    const gapAbove = previous !== undefined && band.top - previous.bottom > height * 1.2;
    previous = band;
    return rowsOfBand(band, edges, columns).map((row, index) => ({ ...row, gapAbove: index === 0 && gapAbove }));
  });
}

/** Runs of one line with no column's worth of white between them. */
function piecesOf(line: readonly PlacedText[]): PlacedText[][] {
  const pieces: PlacedText[][] = [];
  for (const text of line) {
    const before = pieces.at(-1)?.at(-1);
    if (before !== undefined && text.left - before.right <= heightOf(text) * COLUMN_GAP) pieces.at(-1)?.push(text);
    else pieces.push([text]);
  }
  return pieces;
}

/** Left edges of the columns that show through the rows of a page; fewer than two where there are none. */
function columnEdges(inTable: readonly Band[]): number[] {
  if (inTable.length < 3) return [];
  const taken = inTable
    .flatMap((band) => linesOf(band.texts).flatMap(piecesOf))
    .map((piece) => ({
      from: piece[0]?.left ?? 0,
      to: piece.at(-1)?.right ?? 0,
    }));
  const starts = columnStarts(
    inTable.flatMap((band) => linesOf(band.texts)),
    COLUMN_GAP,
  );
  if (starts.length >= 3) return [...starts.map((start) => start - 1), Number.POSITIVE_INFINITY];
  const usual = clusterPlaces(
    taken.map((span) => span.from),
    3,
  ).filter((start) => taken.filter((span) => Math.abs(span.from - start) <= 3).length >= Math.max(3, inTable.length * 0.3));
  return usual.length < 3 ? [] : [...usual.map((start) => start - 1), Number.POSITIVE_INFINITY];
}

/** Letters reach below their base line by about so much of their height. */
const BELOW_LINE = 0.25;

function placeOf(texts: readonly PlacedText[]): Box {
  const box = boxAround(texts);
  return { ...box, bottom: box.bottom + letterHeight({ texts }) * BELOW_LINE };
}

/** What all the rows of a column show together. */
interface Column {
  /** Where its writing space ends, in points, as far as its longest line tells. */
  readonly right: number;
  readonly habit: BlankHabit;
}

function columnsOf(texts: readonly PlacedText[], edges: readonly number[]): Column[] {
  return edges.slice(0, -1).map((_, column) => {
    const held = texts.filter(({ left }) => Math.max(0, intervalOf(edges, left)) === column);
    return { right: boxAround(held).right, habit: blankHabitOf(held) };
  });
}

/** A page's own line, set at both its sides: one of its two texts begins where no column does. */
function isPageLine([line = [], ...more]: readonly (readonly PlacedText[])[], edges: readonly number[]): boolean {
  const lefts = piecesOf(line).map(([first]) => first?.left ?? 0);
  const height = letterHeight({ texts: line });
  return more.length === 0 && lefts.length === 2 && !lefts.every((left) => edges.some((edge) => Math.abs(left - edge) < height));
}

function rowsOfBand(band: Band, edges: readonly number[], columns: readonly Column[]): Omit<PlacedRow, "gapAbove">[] {
  const lines = linesOf(band.texts);
  const isTable = edges.length > 2 && lines.some((line) => piecesOf(line).length >= 2) && !isPageLine(lines, edges);
  if (!isTable) {
    return lines
      .map((line) => ({ top: band.top, cells: [cellPrint(line, 0)], boxes: [placeOf(line)], isTable: false }))
      .filter((row) => row.cells[0]?.lines.length !== 0);
  }
  const held: PlacedText[][] = edges.slice(0, -1).map(() => []);
  for (const text of lines
    .flatMap((line) => piecesOf(line))
    .flatMap((piece) => piece.map((run) => ({ run, left: piece[0]?.left ?? run.left })))) {
    held[Math.max(0, intervalOf(edges, text.left))]?.push(text.run);
  }
  const cells = held.map((texts, index) => cellPrint(texts, columns[index]?.right ?? 0, columns[index]?.habit));
  return [{ top: band.top, cells, boxes: held.map(placeOf), isTable: true }];
}
