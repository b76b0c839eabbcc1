import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { fitOf, sharedWords } from "../answers/fit";
import type { FlowLabels } from "./labels";
import { holdsMask } from "./masks";
import { holdsPiece } from "./pieces";
import { repeatsItself } from "./repeats";
import type { Reading } from "../answers/readings";
import { splitAmong } from "../answers/splitting";

/** How far the places of a flow's readings can be trusted. */
export interface Places {
  /**
   * Readings that the text leaves no choice about: the field's prompt and all labels up to the next field's prompt stand
   * there as the form has them, so that nothing of a label can be left in the answer, and nothing beside it is missing
   * that might be a part of this one.
   */
  readonly certain: ReadonlySet<Reading>;
  /** Answers that may hold a neighbour's, which stands before its label, and fields whose answer may be in one. */
  readonly mixed: ReadonlySet<Reading>;
}

/** Tells for each reading of a flow whether another place might be its own. */
export function placesOf(readings: readonly Reading[], labels: FlowLabels): Places {
  const places = { certain: new Set<Reading>(), mixed: new Set<Reading>(), beforeHeads: answersBeforeHeads(readings) };
  const masked = readings.some(({ state }) => state === "withheld" || state === "not_described");
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
      else if (!masked && reading.field.requirement === "optional" && isAsked && isLabelled(reading, before, labels))
        places.certain.add(reading);
    }
  }
  return places;
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
  const words = value.split(/[ \u3000\n]/u).map(reducedText);
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
function mayHoldNext(reading: Reading, next: Reading | undefined, places: Places & { beforeHeads: boolean }): boolean {
  if (reading.state !== "answered" || !next || !isOpen(next, reading, places)) return false;
  const split = splitAmong(reading.value, [reading.field, next.field]);
  const [own, other] = split?.parts ?? [];
  if (own !== undefined && other !== undefined && fitOf(next.field, other) > -1) return true;
  return fitOf(next.field, reading.value) >= fitOf(reading.field, reading.value);
}

/**
 * Whether answers of this text stand before the number or title of their item: one of an item that must have an answer
 * and has none stands behind the answer before it, or two that each have the very look of what is asked stand together.
 */
function answersBeforeHeads(readings: readonly Reading[]): boolean {
  return readings.some((reading, index) => {
    const next = readings[index + 1];
    if (!reading.entry?.flow || reading.state !== "answered" || next?.state !== "blank") return false;
    if (next.field.item === reading.field.item) return false;
    const split = splitAmong(reading.value, [reading.field, next.field]);
    const [own, other] = split?.parts ?? [];
    const least = next.field.requirement === "optional" ? 1 : -0.5;
    if (own !== undefined && other !== undefined && fitOf(next.field, other) >= least && fitOf(reading.field, own) >= least)
      return true;
    const [here, there] = [fitOf(reading.field, reading.value), fitOf(next.field, reading.value)];
    return next.field.requirement === "optional" ? there >= 1 && here < 0 : there >= here;
  });
}

/** Whether a field has no answer that is certain to be its own. */
function isOpen(
  next: Reading,
  { field, value }: Reading,
  { certain, mixed, beforeHeads }: Places & { beforeHeads: boolean },
): boolean {
  if (next.field.item !== field.item)
    return (beforeHeads || /[ \u3000]/u.test(value)) && (next.state === "blank" || mixed.has(next) || next.doubts.size > 0);
  if (next.state === "blank" || mixed.has(next)) return true;
  return next.state === "answered" ? !certain.has(next) : next.state === "lost" || next.doubts.size > 0;
}

/** Two labels in a row, then two answers: the first answer is the first label's. */
function mayHoldBefore(before: Reading | undefined, reading: Reading | undefined): boolean {
  if (before?.state !== "blank" || reading?.state !== "answered") return false;
  const split = splitAmong(reading.value, [before.field, reading.field]);
  const [other, own] = split?.parts ?? [];
  return other !== undefined && own !== undefined && fitOf(before.field, other) >= 1;
}
