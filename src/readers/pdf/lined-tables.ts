import { columnStarts } from "./column-starts";
import { TOLERANCE } from "./grid";
import { linesOf } from "./joined-text";
import type { Box, PageContent, PlacedText, Ruling } from "./page-content";

/** A table drawn with fewer horizontal lines than these shows no rows, unless it goes on from the page before. */
const FEWEST_LINES = 4;

/** A line that parts rows is at least this share of the table's width. */
const PARTLY = 0.4;

/** White between columns is at least this share of the letter height. */
const COLUMN_GAP = 0.3;

/** A table has at least so many columns. */
const FEWEST_COLUMNS = 3;

/** A side that is not drawn stands so far before the texts of its column, in points. */
export const BEFORE_TEXT = 1;

/** A table that has horizontal lines only. */
export interface LinedTable {
  /** From its first line to its last. */
  readonly box: Box;
  /** Where its columns begin, and its right end. */
  readonly sides: readonly number[];
}

interface Drawn {
  readonly box: Box;
  readonly lines: number;
  readonly texts: readonly (readonly PlacedText[])[];
}

/**
 * The table of each page that has horizontal lines only. Its columns are the white that runs through all of its rows, on all
 * the pages that it goes on over.
 * @param pages their rulings joined
 */
export function linedTablesOf(pages: readonly Pick<PageContent, "texts" | "rulings">[]): (LinedTable | undefined)[] {
  const drawn = pages.map(drawnTable);
  const groups: { pages: number[]; tables: Drawn[] }[] = [];
  for (const [page, table] of drawn.entries()) {
    if (!table) continue;
    const group = groups.at(-1);
    const above = group?.tables.at(-1);
    if (group && above && group.pages.at(-1) === page - 1 && goesOn(above, table)) {
      group.pages.push(page);
      group.tables.push(table);
    } else groups.push({ pages: [page], tables: [table] });
  }
  const found: (LinedTable | undefined)[] = pages.map(() => undefined);
  for (const { pages: own, tables } of groups) {
    if (Math.max(...tables.map(({ lines }) => lines)) < FEWEST_LINES) continue;
    const starts = columnStarts(
      tables.flatMap(({ texts }) => texts),
      COLUMN_GAP,
    ).map((start) => start - BEFORE_TEXT);
    if (starts.length < FEWEST_COLUMNS) continue;
    for (const [index, page] of own.entries()) {
      const box = tables[index]?.box;
      if (box) found[page] = { box, sides: [box.left, ...starts.slice(1), box.right] };
    }
  }
  return found;
}

function goesOn(above: Drawn, below: Drawn): boolean {
  return Math.abs(above.box.left - below.box.left) < TOLERANCE && Math.abs(above.box.right - below.box.right) < TOLERANCE;
}

function drawnTable({ texts, rulings }: Pick<PageContent, "texts" | "rulings">): Drawn | undefined {
  const lines = rulings.filter(({ direction }) => direction === "horizontal").sort((a, b) => a.at - b.at);
  const [widest] = [...lines].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (!widest) return undefined;
  // Labels that stand for several rows have no line through them.
  const rows = lines.filter((line) => lengthOf(line) > lengthOf(widest) * PARTLY);
  const [first, last] = [rows[0], rows.at(-1)];
  const inside = (at: number): boolean => at > widest.from + TOLERANCE && at < widest.to - TOLERANCE;
  if (!first || !last || rulings.some(({ direction, at }) => direction === "vertical" && inside(at))) return undefined;
  const box = { left: widest.from, right: widest.to, top: first.at, bottom: last.at };
  const held = linesOf(texts.filter((text) => isIn(text, box))).filter((line) => line.length > 1);
  return { box, lines: rows.length, texts: held };
}

function lengthOf({ from, to }: Ruling): number {
  return to - from;
}

export function isIn(text: PlacedText, { left, right, top, bottom }: Box): boolean {
  const y = (text.top + text.bottom) / 2;
  return text.left >= left - TOLERANCE && text.right <= right + TOLERANCE && y > top && y < bottom;
}
