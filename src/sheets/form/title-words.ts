import type { Template } from "../../messages";
import { remembered } from "../../text/remembered";

/** A cell is held against every title there is, and a title against every cell. */
const plainWord = remembered((text) => text.normalize("NFKC").trim().toLowerCase());

/** Whether a cell says a word of ours, in either language, whatever its widths, blanks and case. */
export function isWord({ ja, en }: Template, text: string): boolean {
  const plain = plainWord(text);
  return plain === plainWord(ja) || plain === plainWord(en);
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
