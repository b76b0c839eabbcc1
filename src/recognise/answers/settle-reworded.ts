import type { DoubtReason } from "../result/recognition";
import { opensBehindColon, type Reading } from "./readings";

/** From so many of the form's fields on the document holds the form as a whole, with its labels in other words. */
const WHOLE = 0.97;

/** Doubts of a row that cast doubt on the other rows of its item. */
const UNSETTLED: readonly DoubtReason[] = [
  "unlabelled",
  "order",
  "slipped",
  "split",
  "no-row",
  "neighbour-missing",
  "printed-twice",
];

/**
 * Takes the doubt from reworded prompts where nothing else is open: the document has nearly all fields of the form, every
 * field of the item a row of its own in the form's order, and it is certain where the label ends and the answer begins.
 */
export function settleReworded(readings: readonly Reading[]): void {
  if (readings.filter(({ entry }) => entry !== undefined).length < readings.length * WHOLE) return;
  const inOneLine = standInOneLine(readings);
  for (const reading of readings) {
    if (!reading.doubts.has("reworded") || !hasCertainEdge(reading, inOneLine)) continue;
    const siblings = readings.filter(({ field }) => field.item === reading.field.item);
    const entries = new Set(siblings.map(({ entry }) => entry));
    if (entries.size === siblings.length && siblings.every(isSettled)) reading.doubts.delete("reworded");
  }
}

function isSettled({ field, entry, doubts }: Reading): boolean {
  const [prompt, ...others] = entry?.prompts ?? [];
  const own = prompt?.first === field.index && !prompt.backward && others.length === 0;
  return own && UNSETTLED.every((doubt) => !doubts.has(doubt));
}

/** Whether a cell, a marker, a colon or, where all labels stand in lines of their own, a line parts the answer from its label. */
function hasCertainEdge({ entry }: Reading, inOneLine: boolean): boolean {
  const [piece] = entry?.pieces ?? [];
  const prompt = entry?.prompts.at(-1);
  if (!entry || !piece || !prompt || entry.flow) return false;
  if (!entry.running) return piece.unit.start >= prompt.end;
  if (entry.hasMarker) return !entry.ambiguousMarker;
  return opensBehindColon(entry) || (inOneLine && piece.unit.start === prompt.end && piece === entry.pieces[0]);
}

/** Shorter prompts stand in one line anywhere. */
const LONG = 20;

/** So many long prompts show whether a page breaks its prompts over lines. */
const FEWEST = 8;

/** Whether the page's prompts, as far as they are the form's own, stand in one line each, apart from the answers. */
function standInOneLine(readings: readonly Reading[]): boolean {
  let long = 0;
  for (const { entry } of readings) {
    const [prompt] = entry?.prompts ?? [];
    if (!entry?.running || prompt?.likeness !== 1 || prompt.end - prompt.start < LONG) continue;
    // Below a title it is not known which line the prompt begins in.
    if (prompt.start < entry.unit.start || prompt.start > entry.unit.end) continue;
    if (prompt.end > entry.unit.end || entry.pieces.some(({ unit }) => unit === entry.unit)) return false;
    long += 1;
  }
  return long >= FEWEST;
}
