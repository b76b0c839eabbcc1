import type { PageContent, PlacedText } from "./page-content";

/** Share of the smaller letter height by which two texts have to lie on each other, upwards and sideways. */
const DEEP = { up: 0.5, sideways: 0.6 } as const;

/** Fewer in a document are a bullet drawn as two letters, or a mark beside a number. */
const FEWEST = 4;

/**
 * The pages on which texts lie on top of each other, as where pages were put together that do not fit, or a cell's words
 * run over the next one's: nobody can read those, and which letters go on with which is anybody's guess.
 * @returns their numbers
 */
export function overprintedPages(contents: readonly PageContent[]): Set<number> {
  const counts = contents.map(({ number, texts }) => ({ number, count: overprintsAmong(texts) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return new Set(total < FEWEST ? [] : counts.flatMap(({ number, count }) => (count > 0 ? [number] : [])));
}

function overprintsAmong(texts: readonly PlacedText[]): number {
  const byTop = [...texts].sort((one, other) => one.top - other.top);
  let count = 0;
  for (const [index, text] of byTop.entries()) {
    for (let place = index + 1; place < byTop.length; place += 1) {
      const other = byTop[place];
      if (!other || other.top >= text.bottom) break;
      if (liesOn(text, other)) count += 1;
    }
  }
  return count;
}

function liesOn(one: PlacedText, other: PlacedText): boolean {
  // The same words drawn twice are bold letters, or their shadow.
  if (one.text.trim() === other.text.trim()) return false;
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  const up = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const sideways = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return up > height * DEEP.up && sideways > height * DEEP.sideways;
}
