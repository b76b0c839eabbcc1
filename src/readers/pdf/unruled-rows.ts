import { type CellPrint, cellPrint } from "./cell-text";
import { intervalOf } from "./clusters";
import { linesOf } from "./joined-text";
import { type Box, boxAround, letterHeight, type PlacedText } from "./page-content";
import { type Cells, partedByKey } from "./rows-by-key";
import { type Columns, piecesOf } from "./unruled-columns";
import { type Band, bandsOf } from "./white-bands";

/** A row read from positions alone: one cell where the text runs, several where columns show. */
export interface PlacedRow {
  readonly top: number;
  readonly cells: readonly CellPrint[];
  /** Where the texts of the cells are. */
  readonly boxes: readonly Box[];
  readonly isTable: boolean;
  readonly gapAbove: boolean;
}

/** Reads text without lines around it: rows by the white between them, columns by the white that runs through the rows. */
export function readUnruledRows(texts: readonly PlacedText[], columns: Columns): PlacedRow[] {
  const height = letterHeight({ texts });
  if (height === 0) return [];
  const bands = bandsOf(texts, columns.gap).flatMap((band) => aroundHeadings(band, columns, height));
  const parted = partedRows(bands, columns, height);
  let previous: Band | undefined;
  return bands.flatMap((band) => {
    const gapAbove = previous !== undefined && band.top - previous.bottom > height * 1.2;
    previous = band;
    const rows = parted.get(band)?.map((cells) => rowOfCells(cells, columns)) ?? rowsOfLines(band);
    return rows.map((row, index) => ({ ...row, gapAbove: index === 0 && gapAbove }));
  });
}

/** The rows of each band of the table. */
function partedRows(bands: readonly Band[], { pitch, gap, edges, key }: Columns, height: number): Map<Band, readonly Cells[]> {
  const inTable = bands.flatMap((band): [Band, Cells][] => (isInTable(band, edges) ? [[band, cellsOf(band, edges)]] : []));
  if (!key) return new Map(inTable.map(([band, cells]) => [band, [cells]]));
  const rows = partedByKey(
    inTable.map(([, cells]) => cells),
    key,
    { usual: pitch, most: gap + height },
  );
  return new Map(inTable.map(([band], index) => [band, rows[index] ?? []]));
}

/** Parts a band above and below each heading in it: a line of one text in the first column that keeps off all others. */
function aroundHeadings(band: Band, { gap, edges }: Columns, height: number): Band[] {
  const isAlone = (text: PlacedText): boolean =>
    intervalOf(edges, text.left) === 0 &&
    band.texts.every((other) => {
      const white = Math.max(other.top - text.bottom, text.top - other.bottom);
      return other === text || white > (intervalOf(edges, other.left) === 0 ? gap : -height * 0.1);
    });
  const headings = new Set(edges.length > 2 ? band.texts.filter(isAlone) : []);
  if (headings.size === 0) return [band];
  const parts: PlacedText[][] = [];
  let above: PlacedText | undefined;
  for (const text of [...band.texts].sort((a, b) => a.bottom - b.bottom)) {
    if (above && !headings.has(above) && !headings.has(text)) parts.at(-1)?.push(text);
    else parts.push([text]);
    above = text;
  }
  return parts.map((texts) => ({ ...boxAround(texts), texts }));
}

/** Letters reach below their base line by about so much of their height. */
const BELOW_LINE = 0.25;

function placeOf(texts: readonly PlacedText[]): Box {
  const box = boxAround(texts);
  return { ...box, bottom: box.bottom + letterHeight({ texts }) * BELOW_LINE };
}

/** A page's own line, set at both its sides: one of its two texts begins where no column does. */
function isPageLine([line = [], ...more]: readonly (readonly PlacedText[])[], edges: readonly number[]): boolean {
  const lefts = piecesOf(line, edges).map(([first]) => first?.left ?? 0);
  const height = letterHeight({ texts: line });
  return more.length === 0 && lefts.length === 2 && !lefts.every((left) => edges.some((edge) => Math.abs(left - edge) < height));
}

function isInTable(band: Band, edges: readonly number[]): boolean {
  const lines = linesOf(band.texts);
  return edges.length > 2 && lines.some((line) => piecesOf(line, edges).length > 1) && !isPageLine(lines, edges);
}

function cellsOf(band: Band, edges: readonly number[]): Cells {
  const held: PlacedText[][] = edges.slice(0, -1).map(() => []);
  for (const piece of linesOf(band.texts).flatMap((line) => piecesOf(line, edges))) {
    held[Math.max(0, intervalOf(edges, piece[0]?.left ?? 0))]?.push(...piece);
  }
  return held;
}

type OwnRow = Omit<PlacedRow, "gapAbove">;

function rowOfCells(held: Cells, { each }: Columns): OwnRow {
  const cells = held.map((texts, index) => cellPrint(texts, each[index]?.right ?? 0, each[index]?.habit));
  return { top: boxAround(held.flat()).top, cells, boxes: held.map(placeOf), isTable: true };
}

function rowsOfLines({ top, texts }: Band): OwnRow[] {
  return linesOf(texts)
    .map((line) => ({ top, cells: [cellPrint(line, 0)], boxes: [placeOf(line)], isTable: false }))
    .filter((row) => row.cells[0]?.lines.length !== 0);
}
