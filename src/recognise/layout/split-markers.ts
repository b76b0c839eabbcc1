import type { Row, SourceDocument } from "../../readers";

/** The two letters of a marker, of which a line holds the first alone and the next line begins with the second. */
const HALVES: readonly (readonly [first: string, second: string])[] = [
  ["必", "須"],
  ["選", "択"],
];

/** Puts markers together again whose letters stand on two lines of running text, as where a narrow column breaks them. */
export function withWholeMarkers(document: SourceDocument): SourceDocument {
  const pages = document.pages.map((page) => {
    const rows = page.rows.flatMap((row, index) => wholeAt(row, page.rows[index - 1], page.rows[index + 1]));
    return rows.every((row, index) => row === page.rows[index]) ? page : { ...page, rows };
  });
  return pages.every((page, index) => page === document.pages[index]) ? document : { ...document, pages };
}

/** A line with what belongs to its marker, or without what belongs to that of the line before. */
function wholeAt(row: Row, before: Row | undefined, next: Row | undefined): Row {
  const half = halfOf(row, next);
  if (half) return withText(row, half.join(""));
  const taken = before && halfOf(before, row);
  return taken ? withText(row, textOf(row).slice(taken[1].length).trim()) : row;
}

function halfOf(row: Row, next: Row | undefined): (typeof HALVES)[number] | undefined {
  if (!next || !isLine(row) || !isLine(next)) return undefined;
  return HALVES.find(([first, second]) => textOf(row).trim() === first && textOf(next).startsWith(second));
}

const isLine = ({ table, cells }: Row): boolean => table === undefined && cells.length === 1;

const textOf = ({ cells }: Row): string => cells[0]?.text ?? "";

const withText = (row: Row, text: string): Row => ({ ...row, cells: [{ text, column: 0 }] });
