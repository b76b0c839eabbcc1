import type { Edition } from "../../form";
import type { SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
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

/** Letters of a page besides its rows, for each answer that is missing: notes, and the heads of its columns. */
const SPARE = 10;

/** Marks empty places of running lines where many answers are missing, and the text has words enough that may be they. */
export function doubtUnread(readings: readonly Reading[], { pages }: SourceDocument, edition: Edition): void {
  const inLines = readings.filter(({ entry }) => entry?.running === true);
  const missing = missingOf(inLines).length;
  if (missing < FEWEST) return;
  const labels = edition.fields.flatMap(({ prompt, item }) =>
    item.fields[0]?.prompt === prompt ? [item.group, item.title, prompt] : [prompt],
  );
  const words = pages.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const read = readings.map(({ value }) => value.split("\n").slice(0, LONGEST).join("\n"));
  if (lettersOf(words) - lettersOf(labels) - lettersOf(read) < missing * SPARE) return;
  for (const reading of inLines) if (isEmpty(reading)) reading.doubts.add("scattered");
}

/** Lines that an answer has at most; what is longer may hold others. */
const LONGEST = 12;

function lettersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + reducedText(text).length, 0);
}
