import type { Row, SourceDocument } from "../../readers";
import { wordsOf } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import type { Piece } from "../entries/entry";
import { mayBePages } from "../layout/navigation";
import { isListed } from "../words/list-entries";
import type { Reading } from "./readings";

/** A line that ends so many different answers is more likely the page's. */
const REPEATED = 3;

/** Shorter lines are answers. */
const SHORTEST = 5;

/** More answers with lines set off by gaps show that gaps stand within answers here. */
const FEW = 6;

/**
 * Marks answers of running text with a line that may be the page's own: by its words, because other answers end with the
 * same, or because it stands between gaps, alone
 * or as the last of a few.
 */
export function doubtPageWords(readings: readonly Reading[], { format, pages }: SourceDocument): void {
  const running = readings.flatMap((reading) => {
    const pieces = reading.state === "answered" && reading.entry?.running ? reading.entry.pieces : [];
    return pieces.length > 0 ? [{ reading, pieces }] : [];
  });
  const endings = new Map<string, Set<string>>();
  for (const { reading, pieces } of running) {
    const end = shapeOf(pieces);
    if (end !== undefined) endings.set(end, (endings.get(end) ?? new Set()).add(reading.value));
  }
  // On a page, paragraphs of one answer have gaps between them.
  const blocks = format === "text" ? pages.flatMap(({ rows }) => blocksOf(rows)) : [];
  const apart = new Set(blocks.flatMap((block) => (block.length === 1 ? block : [])));
  const ends = new Set(blocks.flatMap((block) => (block.some(({ raw }) => isListed(raw.trim())) ? [] : block.slice(-1))));
  const setOff = running.filter(({ pieces }) => {
    const behind = pieces.slice(1);
    return behind.some(({ unit }) => apart.has(unit.row)) || behind.slice(-1).some(({ unit }) => ends.has(unit.row));
  });
  for (const each of running) {
    const isRepeated = (endings.get(shapeOf(each.pieces) ?? "")?.size ?? 0) >= REPEATED;
    const holdsApart = setOff.length <= FEW && setOff.includes(each);
    if (isRepeated || holdsApart || each.pieces.some(({ text }) => mayBePages(text))) each.reading.doubts.add("page-words");
  }
}

/** Most words of a page's head or foot, and fewest letters beside its figures. */
const TAIL = { words: 4, letters: 5 } as const;

/** Marks answers taken out of a text without rows that end with the same words, but for figures, as several others do. */
export function doubtRepeatedTails(readings: readonly Reading[]): void {
  const holders = new Map<string, Set<Reading>>();
  for (const reading of readings) {
    const words = wordsOf(reading.value).filter((word) => word !== "");
    // An answer that is nothing else may well be given several times.
    for (let count = 1; count <= Math.min(TAIL.words, words.length - 1); count += 1) {
      const tail = reducedText(words.slice(-count).join("")).replace(/\d+/gu, "#");
      if (!tail.includes("#") || (tail.match(/\p{L}/gu) ?? []).length < TAIL.letters) continue;
      holders.set(tail, (holders.get(tail) ?? new Set()).add(reading));
    }
  }
  for (const held of holders.values()) {
    if (new Set([...held].map(({ value }) => value)).size < REPEATED) continue;
    for (const { doubts } of held) doubts.add("page-words");
  }
}

/** What an answer of several lines ends with, but for its figures. */
function shapeOf(pieces: readonly Piece[]): string | undefined {
  const last = pieces.length > 1 ? (pieces.at(-1)?.text ?? "") : "";
  const shape = reducedText(last).replace(/\d+/gu, "#");
  // Lines of lists are much the same in many answers.
  return shape.length < SHORTEST || isListed(last) ? undefined : shape;
}

/** More lines between gaps are a paragraph. */
const MOST_LINES = 3;

/** Lines, one or a few, that stand between gaps. */
function blocksOf(rows: readonly Row[]): Row[][] {
  const starts = [...rows.keys()].filter((index) => rows[index]?.gapAbove === true);
  return starts.flatMap((start, place) => {
    const end = starts[place + 1];
    return end === undefined || end - start > MOST_LINES ? [] : [rows.slice(start, end)];
  });
}
