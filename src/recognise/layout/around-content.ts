import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";
import type { Vocabulary } from "../words/vocabulary";

/**
 * Rows that a page says to stand around its content, but for those that hold the form all the same: parts of a page are
 * misused, and a button may stand for the heading that unfolds an item.
 */
export function aroundContent(rows: readonly Row[], vocabulary: Vocabulary, asks: (row: Row) => boolean): Set<Row> {
  const around = new Set<Row>();
  const lengthOf = (some: readonly Row[]): number => some.reduce((sum, { raw }) => sum + raw.length, 0);
  if (lengthOf(rows.filter((row) => row.around)) * 2 > lengthOf(rows)) return around;
  for (let start = 0; start < rows.length; start += 1) {
    let end = start;
    while (rows[end]?.around) end += 1;
    const part = rows.slice(start, end);
    if (!part.some(asks)) for (const row of part) if (!isHeading(row, vocabulary)) around.add(row);
    start = Math.max(start, end);
  }
  return around;
}

/** Whether a line is a label of the form, with or without its number. */
function isHeading({ table, cells }: Row, { byText }: Vocabulary): boolean {
  const words = reducedText(cells[0]?.text ?? "");
  return table === undefined && (byText.has(words) || (/^\d/u.test(words) && byText.has(words.replace(/^\d{1,2}/u, ""))));
}
