import { LINE_END } from "../../text/line-ends";
import type { Entry } from "../entries/entry";
import { hasPageSign } from "../layout/page-signs";
import { fitOf, YES_NO } from "./fit";
import type { Reading } from "./readings";
import { areTied, looksLikeAnswer } from "./ties";

/** Fewer answers show no habit, nor do those of which fewer than this share keep to it. */
const FEWEST = 20;
const MOST = 0.95;

/** What suits its field so well is its answer, wherever it begins. */
const SUITS = 0.75;

/**
 * Marks answers of running text with a line that nothing ties to the answer above it or to the question: whatever a page
 * has between its rows reads as one. The words of pages are too many to be known.
 */
export function doubtLooseLines(readings: readonly Reading[]): void {
  const running = readings.flatMap((reading) => {
    const { entry, state, value } = reading;
    return state === "answered" && entry?.running && !entry.flow && !value.includes(LINE_END) ? [{ reading, entry }] : [];
  });
  const stray = new Set([true, false].flatMap((marked) => offHabit(running.filter(({ entry }) => entry.hasMarker === marked))));
  for (const { reading, entry } of running) {
    const { field, value, doubts } = reading;
    const lines = value.split("\n");
    if (!areTied(field, lines) || stray.has(reading) || mayBeAlone(reading, entry)) doubts.add("loose-line");
  }
}

interface Running {
  readonly reading: Reading;
  readonly entry: Entry;
}

/** Answers that begin below their label, where those of the document stand behind theirs in one line. */
function offHabit(running: readonly Running[]): Reading[] {
  const below = running.filter(({ entry }) => !beginsInLine(entry));
  if (running.length < FEWEST || running.length - below.length < running.length * MOST) return [];
  return below.flatMap(({ reading }) => (suits(reading) ? [] : reading));
}

/** Whether a label, a marker or what is left of one stands before an answer in its first line. */
function beginsInLine({ pieces: [piece] }: Entry): boolean {
  if (!piece) return true;
  const [line, text] = [piece.unit.row.raw.replace(BULLET, ""), piece.text.replace(BULLET, "")].map(withoutBlanks);
  return line === undefined || text === undefined || !line.startsWith(text.slice(0, OPENING));
}

const BULLET = /^[\s・●■◆-]+(?=[^\s-])/u;
const OPENING = 8;

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, "");

/** Whether all of an answer may be a page's, in a place that was left blank. */
function mayBeAlone(reading: Reading, entry: Entry): boolean {
  return !beginsInLine(entry) && !suits(reading) && !looksLikeAnswer(reading.field, reading.value);
}

function suits({ field, value }: Reading): boolean {
  return fitOf(field, value) >= SUITS && (YES_NO.test(value) || !hasPageSign(value));
}
