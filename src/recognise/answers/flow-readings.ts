import { reducedText } from "../../text/matching";
import { likeness } from "../words/distance";
import { maskOf } from "../words/markers";
import { fitOf, sharedWords } from "./fit";
import type { Reading } from "./readings";
import { splitAmong } from "./splitting";

/** A mask with the blanks behind it. */
const MASK = /^記\s?述\s?(?:有|無)\s?[りし]?\s?[(（]\s?[*＊※]\s?[)）]\s*/u;

/**
 * Puts right what a flow has mixed: masks in clusters go to the fields before them that have none, and an answer that
 * stands before its label goes back from the field before. Whatever was moved is marked.
 */
export function untangleFlow(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    if (!reading.entry?.flow || reading.state !== "answered") return;
    spreadMasks(readings, index);
    passMasksOn(readings, index);
    returnAnswer(reading, readings[index + 1]);
    takeFirst(readings[index - 1], reading);
  });
}

/** Kinds that one word answers: a second one is hardly theirs. */
const SHORT_ANSWERS: ReadonlySet<string> = new Set([
  "date",
  "year",
  "elapsedYears",
  "age",
  "count",
  "generations",
  "leadTime",
  "yesNo",
  "choice",
]);

/** Marks what is not certain in a flow: all but answers in their place whose neighbours are in theirs. */
export function doubtFlow(readings: readonly Reading[]): void {
  const masked = readings.some(({ state }) => state === "withheld" || state === "not_described");
  readings.forEach((reading, index) => {
    const { entry } = reading;
    if (entry?.flow && reading.state === "blank" && (masked || reading.field.requirement !== "optional")) {
      reading.doubts.add("scattered");
    }
    if (!entry?.flow || reading.state !== "answered") return;
    const label = entry.prompts[0];
    const [before, next] = [readings[index - 1], readings[index + 1]];
    const words = reading.value.split(/[ \u3000]/u);
    const lastWord = words.at(-1) ?? "";
    const uncertain =
      entry.pieces.some((piece) => piece.cut) ||
      !label ||
      entry.prompts.length > 1 ||
      !label.endsTrue ||
      label.likeness < 0.9 ||
      (words.length > 1 && next?.field.item === reading.field.item) ||
      (words.length > 1 && ([...lastWord].length <= 2 || SHORT_ANSWERS.has(reading.field.answer.kind))) ||
      /^(?:\p{L}|\p{N}{1,2})$/u.test(reading.value.replace(/[有無可否]/u, "")) ||
      (words.length > 2 && words[0] === lastWord) ||
      sharedWords(reading.field.prompt, reading.value) >= 8 ||
      (next !== undefined && holdsLabelOf(next, words)) ||
      (next?.field.item === reading.field.item && suitsBetter(next, reading));
    if (uncertain) reading.doubts.add("scattered");
    if (fitOf(reading.field, reading.value) < 0) reading.doubts.add("kind");
    for (const beside of [before, next]) {
      if (!beside || !isEmpty(beside) || !mayBelongTo(beside, reading, words.length)) continue;
      // A number or title of its own in front keeps the next item's answer out of this one.
      if (beside === next && beside.field.item !== reading.field.item && (beside.entry?.titles.length ?? 0) > 0) continue;
      reading.doubts.add("scattered");
      beside.doubts.add("scattered");
    }
  });
}

/** Whether an answer has the very look of what the other field asks for, and not of what its own does: it may stand before its label. */
function suitsBetter(other: Reading, reading: Reading): boolean {
  const fit = fitOf(other.field, reading.value);
  return fit >= 1 && fit > fitOf(reading.field, reading.value);
}

/** Whether an answer, or a part of it, might as well be that of an empty field beside it. */
function mayBelongTo(empty: Reading, reading: Reading, words: number): boolean {
  return words > 1 || fitOf(empty.field, reading.value) >= fitOf(reading.field, reading.value);
}

/** Whether the last words are like a label of the item that follows. */
function holdsLabelOf(next: Reading, words: readonly string[]): boolean {
  const { item } = next.field;
  const labels = [item.title, item.group, item.section.title].map(reducedText);
  return [1, 2, 3].some((count) => {
    const tail = reducedText(words.slice(Math.max(1, words.length - count)).join(""));
    return tail.length >= 2 && labels.some((label) => likeness(label, tail) >= 0.4);
  });
}

/** Beside a field without an answer, an answer may be that field's. */
function isEmpty(reading: Reading | undefined): boolean {
  return reading?.state === "blank" || reading?.state === "lost";
}

function spreadMasks(readings: readonly Reading[], index: number): void {
  const reading = readings[index];
  if (!reading) return;
  const masks: string[] = [];
  let rest = reading.value;
  for (let match = MASK.exec(rest); match; match = MASK.exec(rest)) {
    masks.push(match[0].trim());
    rest = rest.slice(match[0].length);
  }
  if (masks.length === 0) return;
  const own = rest === "" ? masks.pop() : undefined;
  const waiting: Reading[] = [];
  for (let place = index - 1; place >= 0 && waiting.length < masks.length; place -= 1) {
    const before = readings[place];
    if (!before || before.state === "withheld" || before.state === "not_described") break;
    if (before.state === "blank" && before.field.requirement === "optional") waiting.unshift(before);
  }
  if (waiting.length !== masks.length) {
    reading.doubts.add("scattered");
    return;
  }
  // Where all of a cluster say the same, it does not matter which is whose.
  const alike = new Set([...masks, ...(own === undefined ? [] : [own])].map(maskOf)).size === 1;
  waiting.forEach((before, place) => setMask(before, masks[place] ?? "", alike));
  if (own !== undefined) setMask(reading, own, alike);
  else {
    reading.value = rest;
    reading.doubts.add("scattered");
  }
}

/** Masks behind an answer of its own belong to the fields that follow. */
function passMasksOn(readings: readonly Reading[], index: number): void {
  const reading = readings[index];
  if (reading?.state !== "answered") return;
  const masks = [...reading.value.matchAll(/\s記\s?述\s?(?:有|無)\s?[りし]?\s?[(（]\s?[*＊※]\s?[)）]/gu)].map(
    (match) => match[0],
  );
  const tail = masks.join("");
  if (tail === "" || !reading.value.endsWith(tail)) return;
  const waiting = readings.slice(index + 1, index + 1 + masks.length);
  reading.doubts.add("scattered");
  if (waiting.some((next) => next.state !== "blank" || next.field.requirement !== "optional")) return;
  waiting.forEach((next, place) => setMask(next, masks[place] ?? "", false));
  reading.value = reading.value.slice(0, -tail.length).trim();
}

function setMask(reading: Reading, mask: string, certain: boolean): void {
  const state = maskOf(mask);
  if (!state) return;
  reading.state = state;
  reading.value = "";
  if (!certain) reading.doubts.add("scattered");
}

function returnAnswer(reading: Reading, next: Reading | undefined): void {
  if (next?.state !== "blank" || !next.entry?.flow || next.field.requirement === "optional") return;
  const split = splitAmong(reading.value, [reading.field, next.field]);
  const [own, other] = split?.parts ?? [];
  if (own === undefined || other === undefined) return;
  if (fitOf(next.field, other) < 1 || fitOf(reading.field, own) < fitOf(reading.field, reading.value) - 0.3) return;
  reading.value = own;
  next.value = other;
  next.state = "answered";
  reading.doubts.add("scattered");
  next.doubts.add("scattered");
}

/** Two labels in a row, then two answers: the first answer is the first label's. */
function takeFirst(before: Reading | undefined, reading: Reading): void {
  if (before?.state !== "blank" || !before.entry?.flow || before.field.requirement === "optional") return;
  const split = splitAmong(reading.value, [before.field, reading.field]);
  const [other, own] = split?.parts ?? [];
  if (own === undefined || other === undefined) return;
  if (fitOf(before.field, other) < 1 || fitOf(reading.field, own) < Math.max(0.5, fitOf(reading.field, reading.value) - 0.3))
    return;
  reading.value = own;
  before.value = other;
  before.state = "answered";
  reading.doubts.add("scattered");
  before.doubts.add("scattered");
}
