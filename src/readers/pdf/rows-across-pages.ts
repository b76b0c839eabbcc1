import type { Row } from "../document";
import { withHeadsApart } from "./heads-apart";
import { isFilled, withPrints, type RowOnPage } from "./row-of-cells";

/** A column that is filled in so large a share of the rows is filled in every whole row. */
const ALWAYS = 0.97;

/** Letters in a line of a column for numbers or requirements. */
const NARROW = 5;

/** Fewer rows do not tell what is always filled. */
const FEWEST_ROWS = 8;

/**
 * The rows of all pages, page by page. A row that a page break has parted is one again, on the page that it begins on: its
 * parts are told by what every whole row has and one of them lacks.
 */
export function joinedAcrossPages(pages: readonly (readonly RowOnPage[])[]): Row[][] {
  const whole = withHeadsApart(pages);
  const heads = new Set<string>();
  for (const [index, page] of whole.entries()) {
    const next = whole[index + 1] ?? [];
    const firstHead = page.find(({ row }) => isFilled(row));
    if (firstHead) heads.add(firstHead.row.raw);
    const last = page.findLastIndex(({ row }) => row.table !== undefined);
    const head = next.findIndex(({ row }) => heads.has(row.raw));
    const parted = page[last];
    if (!parted) continue;
    let above: RowOnPage = parted;
    const goesOn = next.slice(head + 1).findIndex((row) => !isLineOf(row, parted));
    const lines = head < 0 ? [] : next.splice(head + 1, Math.max(0, goesOn));
    for (const line of lines) above = joined(above, inColumn(line, above));
    const first = next.findIndex(({ row }) => row.table !== undefined && !heads.has(row.raw));
    const below = next[first];
    if (lines.length === 0 && below && areParts(above, below, body(pages, heads, above))) {
      above = joined(above, below);
      next.splice(first, 1);
    }
    page[last] = above;
  }
  return whole.map((rows) => rows.map(({ row }) => row));
}

/** A text begins so near behind the left edge of its cell, in points. */
const FROM_EDGE = 6;

/** Where a text alone in its line stands in a column other than the first, in which headings stand; -1 elsewhere. */
function columnBelow({ boxes: [box] }: RowOnPage, { boxes }: RowOnPage): number {
  const left = box?.left ?? Number.NaN;
  return boxes.findIndex((cell, column) => column > 0 && left > cell.left - 1 && left < cell.left + FROM_EDGE);
}

function isLineOf(line: RowOnPage, above: RowOnPage): boolean {
  return line.row.table === undefined && line.row.cells.length === 1 && columnBelow(line, above) > 0;
}

/** The line as a row in which only its own column is filled. */
function inColumn(line: RowOnPage, above: RowOnPage): RowOnPage {
  const column = columnBelow(line, above);
  return { ...line, prints: above.prints.map(({ habit }, index) => ({ habit, lines: index === column ? linesOf(line) : [] })) };
}

function linesOf({ prints }: RowOnPage): RowOnPage["prints"][number]["lines"] {
  return prints.flatMap(({ lines }) => lines);
}

/**
 * The rows of all tables, without their heads. Where the table is closed above the break, a row of a question and its answer
 * alone is as whole as others, as below the first of an item, unless it is the first of its page.
 */
function body(pages: readonly (readonly RowOnPage[])[], heads: ReadonlySet<string>, above: RowOnPage): RowOnPage[] {
  return pages.flatMap((page) => {
    const own = page.filter(({ row }) => row.table !== undefined && !heads.has(row.raw));
    return own.filter(({ row }, index) => isFilled(row) || (!above.isOpen && index > 0 && isQuestionAndAnswer(row)));
  });
}

function isQuestionAndAnswer({ table, cells }: Row): boolean {
  const filled = cells.flatMap(({ text }, column) => (text === "" ? [] : [column]));
  return table !== undefined && filled.length === 2 && filled[1] === cells.length - 1 && filled[0] !== 0;
}

function areParts(above: RowOnPage, below: RowOnPage, all: readonly RowOnPage[]): boolean {
  const width = above.prints.length;
  if (below.prints.length !== width || width < 3 || isAlone(above.row) || isAlone(below.row)) return false;
  const rows = all.filter(({ prints }) => prints.length === width);
  if (rows.length < FEWEST_ROWS) return false;
  const lines = ({ prints }: RowOnPage, column: number): number => prints[column]?.lines.length ?? 0;
  const mostly = (holds: (row: RowOnPage) => boolean): boolean => rows.filter(holds).length >= rows.length * ALWAYS;
  const always = above.prints.flatMap((_, column) => (mostly((row) => lines(row, column) > 0) ? [column] : []));
  const lacks = (part: RowOnPage): boolean => always.some((column) => lines(part, column) === 0);
  // A number or a requirement takes one line and little room, and stands in one of the parts only.
  const short = above.prints.flatMap((_, column) =>
    rows.every((row) => isNarrow(row, column)) &&
    rows.filter((row) => lines(row, column) > 1).length <= rows.length * (1 - ALWAYS)
      ? [column]
      : [],
  );
  const has = (part: RowOnPage): boolean => short.some((column) => lines(part, column) > 0);
  if (above.isOpen && !has(above) && lacks(above)) return true;
  return !has(below) && lacks(below);
}

function isNarrow({ prints }: RowOnPage, column: number): boolean {
  return (prints[column]?.lines ?? []).every(({ text }) => text.length <= NARROW);
}

/** A heading in the first cell of its row. */
function isAlone({ cells }: Row): boolean {
  return cells.every(({ text }, column) => (column === 0) === (text !== ""));
}

function joined(above: RowOnPage, below: RowOnPage): RowOnPage {
  const prints = above.prints.map(({ lines, habit }, column) => ({
    habit,
    lines: [...lines, ...(below.prints[column]?.lines ?? [])],
  }));
  return withPrints(above, prints);
}
