import { isFilled, type RowOnPage, withPrints } from "./row-of-cells";

/** The same heads stand on so many pages at least, to be known for such. */
const OFTEN = 2;

/**
 * A page that begins within a row may have no line between its heads and the rest of that row. The heads are told by the
 * other pages.
 */
export function withHeadsApart(pages: readonly (readonly RowOnPage[])[]): RowOnPage[][] {
  const firsts = pages.flatMap((rows) => rows.find(({ row }) => isFilled(row)) ?? []);
  const known = firsts.filter(({ row }) => firsts.filter((other) => other.row.raw === row.raw).length >= OFTEN);
  return pages.map((rows) => {
    const index = rows.findIndex(({ row }) => isFilled(row));
    const first = rows[index];
    const head = first && known.find((each) => opensWith(first, each));
    return head ? [...rows.slice(0, index), ...cutBehind(first, head), ...rows.slice(index + 1)] : [...rows];
  });
}

/** Whether a row has the lines of another one, and more below. */
function opensWith({ prints }: RowOnPage, head: RowOnPage): boolean {
  const begins = prints.every(({ lines }, column) =>
    (head.prints[column]?.lines ?? []).every(({ text }, index) => lines[index]?.text === text),
  );
  const more = prints.some(({ lines }, column) => lines.length > (head.prints[column]?.lines.length ?? 0));
  return begins && more && prints.length === head.prints.length;
}

function cutBehind(row: RowOnPage, head: RowOnPage): RowOnPage[] {
  const rest = row.prints.map(({ lines, habit }, column) => ({
    habit,
    lines: lines.slice(head.prints[column]?.lines.length ?? 0),
  }));
  return [withPrints(row, head.prints), withPrints(row, rest)];
}
