import { wordsOf } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import { fitOf, sharedWords } from "../answers/fit";
import { holdsOwnRest } from "../answers/interleaved";
import type { Reading } from "../answers/readings";
import { offeredAnswers } from "../words/offered-answers";
import type { FlowLabels } from "./labels";
import { holdsMask } from "./mask-places";
import { mayHoldBefore, mayHoldNext, maySplit, type Settled, standBeforeHeads } from "./neighbours";
import { holdsPiece } from "./pieces";
import { repeatsItself } from "./repeats";
import { standsBeforePrompt } from "./untangle";

/** Tells for each reading of a flow whether another place might be its own. */
export function placesOf(readings: readonly Reading[], labels: FlowLabels, isClustered: boolean): Settled {
  const isTorn = labels.missing.filter(({ kind }) => kind !== "prompt").length >= MANY_TORN;
  const beforeHeads = isTorn || standBeforeHeads(readings);
  const beforePrompts = beforeHeads || readings.some(showsBeforePrompt);
  const [certain, mixed] = [new Set<Reading>(), new Set<Reading>()];
  const unclear = new Set(
    readings.filter((reading, index) => reading.state === "answered" && mayHoldLabel(reading, readings[index + 1], labels)),
  );
  const places = { certain, mixed, unclear, beforeHeads, beforePrompts };
  const isWhole = (reading: Reading, before: Reading | undefined): boolean =>
    isLabelled(reading, before, labels) && !unclear.has(reading);
  const mostInRow = readings.filter(showsBeforePrompt).length > readings.length * MANY ? Infinity : FEW_IN_ROW;
  const inRow = new Map<Reading, number>();
  const mayHold = (reading: Reading, next: Reading | undefined): boolean => {
    if (!mayHoldNext(reading, next, places)) return false;
    // One that may hold words of a label may be no answer at all, so that its place is as good as empty.
    const isMoved = next?.state === "answered" && mixed.has(next) && !unclear.has(next);
    const count = 1 + (isMoved ? (inRow.get(next) ?? 0) : 0);
    inRow.set(reading, count);
    return count <= mostInRow;
  };
  // From the end: an answer may hold the next one as long as that is not certain to be where it is read.
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const [before, reading, next] = [readings[index - 1], readings[index], readings[index + 1]];
    if (!reading?.entry?.flow) continue;
    if (reading.state === "answered") {
      if (mayHold(reading, next) || mayHoldBefore(before, reading)) mixed.add(reading);
      else if (isWhole(reading, before)) certain.add(reading);
    } else if (reading.state === "blank") {
      const isAsked = before === undefined || labels.faithful.has(before.field);
      const isEmptyForSure = !isClustered && reading.field.requirement === "optional" && !(before && isOverPages(before));
      if ((before && mayHoldNext(before, reading, places)) || mayHoldBefore(reading, next)) mixed.add(reading);
      else if (isEmptyForSure && isAsked && isLabelled(reading, before, labels)) certain.add(reading);
    }
  }
  // From the beginning: where one answer after the other may be the next one's, the first has to leave its field empty.
  readings.forEach((reading, index) => {
    const [before, next] = [readings[index - 1], readings[index + 1]];
    if (reading.state !== "answered" || next?.state !== "answered" || !mixed.has(reading) || !mixed.has(next)) return;
    const isGiven = before !== undefined && mixed.has(before) && mayHoldNext(before, reading, places);
    const mayBeNone = reading.field.requirement === "optional" || fitOf(reading.field, reading.value) < 0;
    if (isGiven || mayBeNone || maySplit(reading, next, places)) return;
    mixed.delete(reading);
    if (isWhole(reading, before)) certain.add(reading);
  });
  return places;
}

/** With so many labels torn, answers stand where they may, whether one shows it or not. */
const MANY_TORN = 12;

/** From this share of a text's answers on that show to stand before their prompts, any number in a row may. */
const MANY = 0.1;

/** Otherwise so many in a row do at most: each is one more accident. */
const FEW_IN_ROW = 2;

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
    isOverPages(reading) ||
    numbers.includes(last) ||
    (words.length > 1 && (numbers.includes(words[0] ?? "") || words.includes(""))) ||
    repeatsItself(value) ||
    (words.length > 1 && last.length > 1 && reducedText(field.item.title).endsWith(last)) ||
    (isBroken && (LETTER.test(last) || (words.length > 1 && /^\d$/.test(last)))) ||
    holdsPiece(reading, next, labels) ||
    holdsOwnRest(reading) ||
    (!offeredAnswers(field).includes(value) && sharedWords(field.prompt, value) >= (isShort ? 3 : Math.max(8, asked.length / 2)))
  );
}

/** Whether an answer goes on on the next page, where what stands first may be the next field's. */
export function isOverPages({ state, value }: Reading): boolean {
  return state === "answered" && value.includes("\n");
}

/** A letter that no answer is: more likely the end of a label. */
const LETTER = /^[^\d有無可否]$/u;

/** Fields from a broken label on within which the rest of it may stand. */
const FAR = 12;
