import type { Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import type { Piece } from "../entries/entry";
import { mayBePages } from "../layout/navigation";
import type { Reading } from "./readings";

/** A line that ends so many different answers is more likely the page's. */
const REPEATED = 3;

/** Shorter lines are answers. */
const SHORTEST = 5;

/** More answers with lines set off by gaps show that gaps stand within answers here. */
const FEW = 6;

/**
 * Marks answers of running text with a line that may be the page's own: by its words, because other answers end with the
 * same, or because it alone stands between gaps.
 */
export function doubtPageWords(readings: readonly Reading[], { format, pages }: SourceDocument): void {
  const running = readings.flatMap((reading) => {
    const pieces = reading.state === "answered" && reading.entry?.running ? reading.entry.pieces : [];
    return pieces.length > 0 ? [{ reading, pieces }] : [];
  });
  const ends = new Map<string, Set<string>>();
  for (const { reading, pieces } of running) {
    const end = shapeOf(pieces);
    if (end !== undefined) ends.set(end, (ends.get(end) ?? new Set()).add(reading.value));
  }
  // On a page, paragraphs of one answer have gaps between them.
  const apart = new Set(
    format === "text" ? pages.flatMap(({ rows }) => rows.filter((row, index) => isApart(row, rows[index + 1]))) : [],
  );
  const setOff = running.filter(({ pieces }) => pieces.slice(1).some(({ unit }) => apart.has(unit.row)));
  for (const each of running) {
    const isRepeated = (ends.get(shapeOf(each.pieces) ?? "")?.size ?? 0) >= REPEATED;
    const holdsApart = setOff.length <= FEW && setOff.includes(each);
    if (isRepeated || holdsApart || each.pieces.some(({ text }) => mayBePages(text))) each.reading.doubts.add("page-words");
  }
}

/** Lines of a list, which many answers may have. */
const LISTED = /^(?:[・●○◆■-]|[(（]?\d{1,2}[.．)）]|[①-⑳])/u;

/** What an answer of several lines ends with, but for its figures. */
function shapeOf(pieces: readonly Piece[]): string | undefined {
  const last = pieces.length > 1 ? (pieces.at(-1)?.text ?? "") : "";
  const shape = reducedText(last).replace(/\d+/gu, "#");
  return shape.length < SHORTEST || LISTED.test(last) ? undefined : shape;
}

/** Whether a line stands between gaps. */
function isApart(row: Row, next: Row | undefined): boolean {
  return row.gapAbove === true && next?.gapAbove === true;
}
