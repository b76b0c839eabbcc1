import type { Page } from "../../readers";
import { BLANK } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import { fitOf, saysTwice, sharedWords } from "../answers/fit";
import { goesOnBehindLabels, opensWithinWord } from "../answers/going-on";
import { holdsOwnRest } from "../answers/interleaved";
import { isEmpty, type Reading } from "../answers/readings";
import { isLike } from "../words/distance";
import { ONE_WORD, SHORT_NUMBER } from "../answers/kinds";
import type { FlowLabels } from "./labels";
import { holdsMask } from "./mask-places";
import { isOneWord } from "./one-word";
import { holdsPiece } from "./pieces";
import { isOverPages, placesOf } from "./places";
import { repeatsItself } from "./repeats";
import { standsBeforePrompt } from "./untangle";

/** Marks what is not certain in a flow, and takes the doubts of others back from what is. */
export function doubtFlow(readings: readonly Reading[], labels: FlowLabels, isClustered: boolean): void {
  const inFlow = readings.filter(({ entry }) => entry?.flow);
  if (isScrambled(labels) || missingOf(readings).length >= MISSED || goesOnBehindLabels(inFlow) >= FEWEST_TORN) {
    for (const { entry, doubts } of readings) if (entry?.flow) doubts.add("order");
    return;
  }
  const isBeforePrompts = readings.filter(standsBeforePrompt).length >= FEWEST;
  const { certain, mixed } = placesOf(readings, labels, isClustered);
  const hasPages = pagesOf(readings).size > 1;
  // From the end: beside an answer that is in doubt, another of several words may hold a part of it.
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const reading = readings[index];
    if (!reading?.entry?.flow) continue;
    const [before, next] = [readings[index - 1], readings[index + 1]];
    // Where answers usually stand before their prompts, those of one item stand behind each other's.
    if (mixed.has(reading) || (isBeforePrompts && reading.field.item.fields.length > 1)) reading.doubts.add("scattered");
    if (certain.has(reading) && !saysTwice(reading.value) && !opensWithinWord(reading.value)) {
      settle(reading);
      const near = [before, reading, next].filter((each) => each !== undefined);
      const isBehindLabels = !before || labels.faithful.has(before.field);
      if (isBeforePrompt(reading) && isBehindLabels && areWhole(near, hasPages)) reading.doubts.delete("order");
    }
    // An empty place that is not certain to be empty may have its answer, or its mask, elsewhere.
    else if (reading.state === "blank" || (isMasked(reading) && next?.state === "blank")) reading.doubts.add("scattered");
    else if (reading.state === "answered") {
      const isOpen =
        !labels.followed.has(reading.field) ||
        (reading.entry.prompts.length > 0 && !labels.asked.has(reading.field)) ||
        holdsPiece(reading, next, labels) ||
        holdsOwnRest(reading) ||
        isOverPages(reading) ||
        (!isOneWord(reading.value) && next !== undefined && next.doubts.size > 0);
      if (isOpen || mayHoldMore(reading, next)) reading.doubts.add("scattered");
      if (fitOf(reading.field, reading.value) < 0) reading.doubts.add("kind");
      for (const beside of [before, next]) doubtBeside(reading, beside, beside === next, certain);
    }
  }
}

/** The office masks optional answers only: one where an answer has to be may be its neighbour's. */
function isMasked({ field, state }: Reading): boolean {
  return field.requirement !== "optional" && (state === "withheld" || state === "not_described");
}

/** With so much that goes on behind the next label, answers stand around their labels. */
const FEWEST_TORN = 2;

/** With so many answers missing that every sheet has, they stand elsewhere: the columns of a table follow each other. */
export const MISSED = 5;

/** Fields without an answer that every sheet has to answer. */
export function missingOf(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading) => reading.field.requirement !== "optional" && isEmpty(reading));
}

/** Fewer than this tell nothing of a text's order. */
const FEWEST = 20;

/**
 * Whether most prompts are there, but not the labels that the form has between them: then the text does not follow the
 * rows, as that of a sheet whose short cells come before its long ones, and nothing stands certainly beside its own.
 */
export function isScrambled({ asked, faithful }: FlowLabels): boolean {
  return asked.size >= FEWEST && faithful.size < asked.size / 2;
}

/**
 * Whether no page ends among readings: a row that goes on behind it has the rest of its answer behind its prompt. Where
 * pages are not told apart, only single words are whole for sure.
 */
function areWhole(readings: readonly Reading[], hasPages: boolean): boolean {
  return hasPages ? pagesOf(readings).size <= 1 : readings.every(({ value }) => isOneWord(value));
}

function pagesOf(readings: readonly Reading[]): Set<Page> {
  return new Set(readings.flatMap(({ entry }) => entry?.unit.page ?? []));
}

/**
 * Whether an answer stands before its prompt, as all of its text do, so that it stands between two labels. An empty place
 * may have lost its answer to the number of its item.
 */
function isBeforePrompt({ entry, state }: Reading): boolean {
  return entry?.beforePrompt === "always" && state === "answered";
}

function settle({ value, entry, doubts }: Reading): void {
  doubts.delete("kind");
  doubts.delete("label-damaged");
  // The answer stands before its prompt, right behind the title: the place behind the prompt is no second row.
  if (entry?.prompts.length === 0 && !value.includes("\n")) doubts.delete("printed-twice");
}

/** Whether an answer may hold a piece of a label, or the answer of the next field. */
function mayHoldMore(reading: Reading, next: Reading | undefined): boolean {
  const { entry, field, value } = reading;
  const [label, second] = entry?.prompts ?? [];
  const words = value.split(BLANK);
  const isSameItem = next?.field.item === field.item;
  return (
    entry?.pieces.some(({ cut }) => cut) === true ||
    (label ? second !== undefined || !label.endsTrue || label.likeness < 0.9 : !isAskedByTitle(reading)) ||
    (words.length > 1 && (isSameItem || ONE_WORD.has(field.answer.kind) || [...(words.at(-1) ?? "")].length <= 2)) ||
    isTiny(reading) ||
    holdsAnother(reading, next, words) ||
    repeatsItself(value) ||
    saysTwice(value) ||
    sharedWords(field.prompt, value) >= 8 ||
    (next !== undefined && holdsLabelOf(next, words)) ||
    (isSameItem && suitsBetter(next, reading))
  );
}

/** Whether an item's only prompt is left out, and its title and marker stand in its place. */
function isAskedByTitle({ field, entry }: Reading): boolean {
  const isTold = entry?.titles.some((title) => title.kind === "title" && title.likeness === 1) === true;
  return isTold && entry?.hasMarker === true && field.item.fields.length === 1;
}

/** Whether an answer is a single letter, or a number that its field does not ask for: more likely a piece of a label, or its number. */
function isTiny({ field, value }: Reading): boolean {
  if (/^(?:[有無可否]|有り|無し)$/u.test(value)) return false;
  if (/^\p{N}{1,2}$/u.test(value)) return !SHORT_NUMBER.has(field.answer.kind) && field.answer.kind !== "choice";
  return /^・\S{1,3}$/u.test(value) || [value, reducedText(value)].some((text) => /^(?:\p{L}|\p{N}{1,2})$/u.test(text));
}

/** Whether the number of this item or the next stands within an answer, or a mask beside it. */
function holdsAnother({ field, value }: Reading, next: Reading | undefined, words: readonly string[]): boolean {
  if (words.length > 1 && holdsMask(value)) return true;
  const numbers = [field.item.number, next?.field.item.number].map(String);
  return words.slice(1).some((word) => numbers.includes(reducedText(word)));
}

/** Whether an answer has the very look of what the other field asks for, and not of what its own does: it may stand before its label. */
function suitsBetter(other: Reading, { field, value }: Reading): boolean {
  const fit = fitOf(other.field, value);
  return fit >= 1 && fit > fitOf(field, value);
}

/** Whether the last words are like a label of the item that follows. */
function holdsLabelOf(next: Reading, words: readonly string[]): boolean {
  const { item } = next.field;
  const labels = [item.title, item.group, item.section.title].map(reducedText);
  return [1, 2, 3].some((count) => {
    const tail = reducedText(words.slice(Math.max(1, words.length - count)).join(""));
    return tail.length >= 2 && labels.some((label) => isLike(label, tail, 0.4));
  });
}

/** Beside a field without an answer, an answer, or a part of it, may be that field's. */
function doubtBeside(reading: Reading, beside: Reading | undefined, isNext: boolean, certain: ReadonlySet<Reading>): void {
  if (!beside || !isEmpty(beside)) return;
  const { field, value } = reading;
  // A number or title of its own in front keeps the next item's answer out of this one.
  if (isNext && beside.field.item !== field.item && (beside.entry?.titles.length ?? 0) > 0) return;
  if (isOneWord(value) && fitOf(beside.field, value) < fitOf(field, value)) return;
  reading.doubts.add("scattered");
  if (!certain.has(beside)) beside.doubts.add("scattered");
}
