import { wordsOf } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import { sharedWords } from "../answers/fit";
import { holdsOwnRest } from "../answers/interleaved";
import type { Reading } from "../answers/readings";
import { offeredAnswers } from "../words/offered-answers";
import type { FlowLabels } from "./labels";
import { holdsMask } from "./masks";
import { mayHoldBefore, mayHoldNext, type Settled, standBeforeHeads } from "./neighbours";
import { holdsPiece } from "./pieces";
import { repeatsItself } from "./repeats";
import { standsBeforePrompt } from "./untangle";

/** Tells for each reading of a flow whether another place might be its own. */
export function placesOf(readings: readonly Reading[], labels: FlowLabels, isClustered: boolean): Settled {
  const beforeHeads = standBeforeHeads(readings);
  const beforePrompts = beforeHeads || readings.some(showsBeforePrompt);
  const places = { certain: new Set<Reading>(), mixed: new Set<Reading>(), beforeHeads, beforePrompts };
  // From the end: an answer may hold the next one as long as that is not certain to be where it is read.
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const [before, reading, next] = [readings[index - 1], readings[index], readings[index + 1]];
    if (!reading?.entry?.flow) continue;
    if (reading.state === "answered") {
      if (mayHoldNext(reading, next, places) || mayHoldBefore(before, reading)) places.mixed.add(reading);
      else if (isLabelled(reading, before, labels) && !mayHoldLabel(reading, next, labels)) places.certain.add(reading);
    } else if (reading.state === "blank") {
      const isAsked = before === undefined || labels.faithful.has(before.field);
      if ((before && mayHoldNext(before, reading, places)) || mayHoldBefore(reading, next)) places.mixed.add(reading);
      else if (!isClustered && reading.field.requirement === "optional" && isAsked && isLabelled(reading, before, labels))
        places.certain.add(reading);
    }
  }
  return places;
}

/** Whether a reading shows that answers of its text stand before their prompts. */
function showsBeforePrompt(reading: Reading, index: number, readings: readonly Reading[]): boolean {
  const before = readings[index - 1];
  const isMissing =
    reading.entry?.flow === true &&
    reading.state === "blank" &&
    reading.field.requirement !== "optional" &&
    before?.state === "answered";
  return isMissing || reading.doubts.has("slipped") || standsBeforePrompt(reading);
}

/** Whether all labels from the field's own to the next prompt are as in the form. */
function isLabelled({ field, entry }: Reading, before: Reading | undefined, { faithful }: FlowLabels): boolean {
  if (!faithful.has(field) || entry?.pieces.some(({ cut }) => cut)) return false;
  // Before its prompt an answer stands behind the labels that the field before it vouches for.
  return entry?.prompts.length !== 0 || before === undefined || faithful.has(before.field);
}

/**
 * Whether an answer begins or ends with a number of its own or the next item, or holds words that may be the rest of a
 * label: of one that broke off further up, or of its own prompt.
 */
function mayHoldLabel(reading: Reading, next: Reading | undefined, labels: FlowLabels): boolean {
  const { field, value, entry } = reading;
  const words = wordsOf(value).map(reducedText);
  const last = words.at(-1) ?? "";
  const numbers = [field.item.number, next?.field.item.number].map(String);
  const isBroken = labels.missing.some(
    ({ kind, first }) => kind !== "prompt" && first <= field.index && first > field.index - FAR,
  );
  const asked = reducedText(field.prompt);
  const [prompt] = entry?.prompts ?? [];
  const isShort = prompt !== undefined && prompt.end - prompt.start < asked.length * 0.9;
  return (
    holdsMask(value) ||
    numbers.includes(last) ||
    (words.length > 1 && (numbers.includes(words[0] ?? "") || words.includes(""))) ||
    repeatsItself(value) ||
    (isBroken && (LETTER.test(last) || (words.length > 1 && /^\d$/.test(last)))) ||
    holdsPiece(reading, next, labels) ||
    holdsOwnRest(reading) ||
    (!offeredAnswers(field).includes(value) && sharedWords(field.prompt, value) >= (isShort ? 3 : Math.max(8, asked.length / 2)))
  );
}

/** A letter that no answer is: more likely the end of a label. */
const LETTER = /^[^\d有無可否]$/u;

/** Fields from a broken label on within which the rest of it may stand. */
const FAR = 12;
