import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { fitOf, sharedWords } from "../answers/fit";
import type { FlowLabels } from "./labels";
import { holdsMask } from "./masks";
import { repeatsItself } from "./repeats";
import type { Reading } from "../answers/readings";
import { splitAmong } from "../answers/splitting";

/**
 * Readings of a flow that the text leaves no choice about: the field's prompt and all labels up to the next field's
 * prompt stand there as the form has them, so that nothing of a label can be left in the answer, and no answer beside it
 * is missing that might be a part of this one.
 */
export function certainPlaces(readings: readonly Reading[], labels: FlowLabels): Set<Reading> {
  const certain = new Set<Reading>();
  const masked = readings.some(({ state }) => state === "withheld" || state === "not_described");
  // From the end: an answer may hold the next one as long as that is not certain to be where it is read.
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    const [before, reading, next] = [readings[index - 1], readings[index], readings[index + 1]];
    if (!reading?.entry?.flow || !labels.faithful.has(reading.field)) continue;
    if (reading.entry.pieces.some(({ cut }) => cut)) continue;
    if (reading.entry.prompts.length === 0 && before && !labels.faithful.has(before.field)) continue;
    if (reading.state === "blank") {
      if (masked || reading.field.requirement !== "optional") continue;
      if (before && (!labels.faithful.has(before.field) || mayHoldNext(before, reading, false))) continue;
      if (!mayHoldBefore(reading, next)) certain.add(reading);
    } else if (reading.state === "answered") {
      if (mayHoldLabel(reading, next, labels)) continue;
      const isSettled =
        next !== undefined && (certain.has(next) ? next.state === "answered" : next.state !== "answered" && holdsOwn(next));
      if (!mayHoldNext(reading, next, isSettled) && !mayHoldBefore(before, reading)) certain.add(reading);
    }
  }
  return certain;
}

/** Whether a field has its own mask. */
function holdsOwn({ state, doubts }: Reading): boolean {
  return (state === "withheld" || state === "not_described") && doubts.size === 0;
}

/**
 * Whether an answer begins or ends with a number of its own or the next item, or holds words that may be the rest of a
 * label: of one that broke off further up, or of its own prompt.
 */
function mayHoldLabel({ field, value, entry }: Reading, next: Reading | undefined, { missing }: FlowLabels): boolean {
  const words = value.split(/[ \u3000\n]/u).map(reducedText);
  const last = words.at(-1) ?? "";
  const numbers = [field.item.number, next?.field.item.number].map(String);
  const above = missing.filter(({ first }) => first <= field.index && first > field.index - FAR);
  const asked = reducedText(field.prompt);
  const [prompt] = entry?.prompts ?? [];
  const isShort = prompt !== undefined && prompt.end - prompt.start < asked.length * 0.9;
  return (
    holdsMask(value) ||
    numbers.includes(last) ||
    (words.length > 1 && (numbers.includes(words[0] ?? "") || words.includes(""))) ||
    repeatsItself(value) ||
    (above.length > 0 && (LETTER.test(last) || (words.length > 1 && /^\d$/.test(last)))) ||
    words.some((word) => word.length <= 4 && !/^\d+$/.test(word) && above.some((label) => label.words.includes(word))) ||
    (!saysOption(field, value) && sharedWords(field.prompt, value) >= (isShort ? 3 : Math.max(8, asked.length / 2)))
  );
}

function saysOption({ answer }: Field, value: string): boolean {
  const options = answer.kind === "choice" ? answer.options : answer.kind === "yesNo" ? [answer.yes, answer.no] : [];
  return options.includes(value);
}

/** A letter that no answer is: more likely the end of a label. */
const LETTER = /^[^\d有無可否]$/u;

/** Fields from a broken label on within which the rest of it may stand. */
const FAR = 12;

/** An answer before its label stands behind that of the field before, whose own may stand before its label in turn. */
function mayHoldNext(reading: Reading, next: Reading | undefined, isSettled: boolean): boolean {
  if (reading.state !== "answered" || next?.field.item !== reading.field.item || isSettled) return false;
  const split = splitAmong(reading.value, [reading.field, next.field]);
  const [own, other] = split?.parts ?? [];
  if (own !== undefined && other !== undefined && fitOf(next.field, other) > -1) return true;
  return fitOf(next.field, reading.value) >= fitOf(reading.field, reading.value);
}

/** Two labels in a row, then two answers: the first answer is the first label's. */
function mayHoldBefore(before: Reading | undefined, reading: Reading | undefined): boolean {
  if (before?.state !== "blank" || reading?.state !== "answered") return false;
  const split = splitAmong(reading.value, [before.field, reading.field]);
  const [other, own] = split?.parts ?? [];
  return other !== undefined && own !== undefined && fitOf(before.field, other) >= 1;
}
