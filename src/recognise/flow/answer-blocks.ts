import { isEmpty, type Reading } from "../answers/readings";
import type { Recognition } from "../result/recognition";
import { missingOf } from "./doubts";

/*
 * A text may have the labels of a whole page before its answers: lines of labels are then rows without an answer, and the
 * last of them has all.
 */

/** Another reading of a text, where it has most of many answers that are missing in this one. */
export function withMissing(readings: readonly Reading[], readElsewise: () => Recognition): Recognition | undefined {
  const missing = missingOf(readings);
  const other = missing.length < FEWEST ? undefined : readElsewise();
  if (other?.kind !== "disclosure") return undefined;
  const left = missing.filter(({ field }) => other.disclosure.fields[field.id]?.state !== "answered").length;
  return left <= missing.length * MOST_LEFT ? other : undefined;
}

/** Fewer answers that are missing may stand with their neighbours', as where rows are merged. */
const FEWEST = 8;

/** A reading that finds less than this share of what is missing does not understand a text any better. */
const MOST_LEFT = 0.25;

/** Lines that an answer has at most; what is longer may hold others. */
const LONGEST = 12;

/** Marks empty places of running lines where many answers are missing and others are long enough to hold them. */
export function doubtSwallowers(readings: readonly Reading[]): void {
  const inLines = readings.filter(({ entry }) => entry?.running === true);
  const missing = missingOf(inLines).length;
  const beyond = inLines.map(({ value }) => Math.max(0, value.split("\n").length - LONGEST));
  if (missing < FEWEST || beyond.reduce((sum, lines) => sum + lines, 0) < missing) return;
  for (const reading of inLines) if (isEmpty(reading)) reading.doubts.add("scattered");
}
