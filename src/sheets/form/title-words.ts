import type { Template } from "../../messages";

/** Whether a cell says a word of ours, in either language, whatever its widths, blanks and case. */
export function isWord({ ja, en }: Template, text: string): boolean {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  return plain === ja.normalize("NFKC").toLowerCase() || plain === en.toLowerCase();
}

/** Places of the titles that a row holds, by what they are the titles of. */
export function placesOfTitles<Column extends string>(
  cells: readonly string[],
  columns: readonly Column[],
  titles: Readonly<Record<Column, Template>>,
): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const column of columns) {
    const place = cells.findIndex((text) => isWord(titles[column], text));
    if (place >= 0) places.set(column, place);
  }
  return places;
}
