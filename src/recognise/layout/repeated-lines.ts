import type { Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";

/** A line that stands so often where pages meet is the pages' own. */
const FEWEST = 3;

/** On so many of its pages it does: on another one, the rest of a row may have come between. */
const MOST = 0.75;

/** Shorter lines (あり, なし) are answers. */
const SHORTEST = 4;

/**
 * Lines that every page repeats: they say the same but for numbers, and stand, nearly always, beside other words of the page
 * or at its edge. Answers that are the same by chance stand anywhere.
 * @param furniture rows that are known to be the page's
 */
export function repeatedLines(document: SourceDocument, furniture: ReadonlySet<Row>): Set<Row> {
  const places = new Map<string, { row: Row; before: Row | undefined; after: Row | undefined }[]>();
  const all = document.pages.flatMap(({ rows }) => rows);
  const edges = new Set(document.pages.length >= FEWEST ? document.pages.flatMap(({ rows }) => [rows[0], rows.at(-1)]) : []);
  all.forEach((row, index) => {
    const shape = shapeOf(row);
    if (shape === undefined || furniture.has(row)) return;
    const place = { row, before: all[index - 1], after: all[index + 1] };
    const known = places.get(shape);
    if (known) known.push(place);
    else places.set(shape, [place]);
  });
  const repeated = new Set<Row>();
  // Before the first line and behind the last, the document ends as a page does.
  const isPages = (row: Row | undefined): boolean => row === undefined || furniture.has(row) || repeated.has(row);
  const candidates = [...places.values()].filter((found) => found.length >= FEWEST);
  // A line beside one that was just found is found in the next round.
  for (let round = 0; round < 3; round += 1) {
    for (const found of candidates) {
      const atEdges = found.filter(({ row, before, after }) => edges.has(row) || isPages(before) || isPages(after));
      if (atEdges.length < Math.max(FEWEST, found.length * MOST)) continue;
      for (const { row } of atEdges) repeated.add(row);
    }
  }
  return repeated;
}

function shapeOf({ cells }: Row): string | undefined {
  const filled = cells.filter(({ text }) => text !== "");
  const [only] = filled;
  if (filled.length !== 1 || !only || only.text.length > 120) return undefined;
  const shape = reducedText(only.text).replace(/\d+/g, "#");
  return shape.length >= SHORTEST && /\p{L}/u.test(shape) ? shape : undefined;
}
