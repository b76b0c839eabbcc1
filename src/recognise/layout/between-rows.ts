import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";
import { markerWithin, markerLength } from "../words/markers";
import type { Vocabulary } from "../words/vocabulary";
import { textOf } from "./lines";

/** Fewer rows show no habit. */
const FEWEST = 20;

/** Share of the rows that end with a pipe, where those that do not go on in the next line. */
const CLOSED = 0.9;

/** Shorter labels may be words of a page's own. */
const SHORTEST_LABEL = 5;

/**
 * Lines without pipes between rows of a pipe table that are closed by pipes, and behind the last one: a line of an answer
 * would stand before the pipe that closes its row. Lines that hold labels are rows that have lost their pipes.
 */
export function betweenRows(rows: readonly Row[], vocabulary: Vocabulary): Set<Row> {
  const between = new Set<Row>();
  const tables = rows.filter(({ table }) => table !== undefined);
  const closed = tables.filter(isClosed);
  if (tables.length < FEWEST || closed.length < tables.length * CLOSED) return between;
  rows.forEach((row, index) => {
    if (!isClosed(row)) return;
    let end = index + 1;
    while (rows[end]?.table === undefined && end < rows.length) end += 1;
    const lines = rows.slice(index + 1, end);
    if (!lines.some((line) => holdsLabel(line, vocabulary))) for (const line of lines) between.add(line);
  });
  return between;
}

const isClosed = ({ table, raw }: Row): boolean => table !== undefined && raw.endsWith("|");

function holdsLabel(line: Row, { labels }: Vocabulary): boolean {
  const text = textOf(line);
  if (/^\s*\d/u.test(text) || markerLength(text) > 0 || markerWithin(text) !== undefined) return true;
  const words = reducedText(text);
  return labels.some((label) => label.text.length >= SHORTEST_LABEL && words.includes(label.text));
}
