import { fitOf, MOST_SHARED } from "../answers/fit";
import type { Reading } from "../answers/readings";
import { splitAmong } from "../answers/splitting";
import { isOneWord } from "./one-word";

/** What is known of a flow's readings, from the end to the one that is looked at. */
export interface Settled {
  /**
   * Readings that the text leaves no choice about: the field's prompt and all labels up to the next field's prompt stand
   * there as the form has them, so that nothing of a label can be left in the answer, and nothing beside it is missing
   * that might be a part of this one.
   */
  readonly certain: ReadonlySet<Reading>;
  /** Answers that may hold a neighbour's, which stands before its label, and fields whose answer may be in one. */
  readonly mixed: ReadonlySet<Reading>;
  /** Answers that may hold words of a label, or be nothing else. */
  readonly unclear: ReadonlySet<Reading>;
  /** Some answers of the text stand before the number or title of their item. */
  readonly beforeHeads: boolean;
  /** Some answers of the text stand before their prompts. */
  readonly beforePrompts: boolean;
}

/** An answer before its label stands behind that of the field before, whose own may stand before its label in turn. */
export function mayHoldNext(reading: Reading, next: Reading | undefined, settled: Settled): boolean {
  if (reading.state !== "answered" || !next || !isOpen(next, reading, settled)) return false;
  if (maySplit(reading, next, settled)) return true;
  if (!settled.beforePrompts && fitOf(next.field, reading.value) < 1) return false;
  // Words that an answer shares with its prompt may be an accident, where labels are so torn that answers stand anywhere.
  const slack = settled.beforeHeads && next.state === "blank" && next.field.item === reading.field.item ? MOST_SHARED : 0;
  return fitOf(next.field, reading.value) >= fitOf(reading.field, reading.value) - slack;
}

/** Whether an answer may be its own field's and, behind that, the next one's. */
export function maySplit({ field, value }: Reading, next: Reading, { beforePrompts }: Settled): boolean {
  const [own, other] = splitAmong(value, [field, next.field])?.parts ?? [];
  // Where no answer of the text shows to stand before its prompt, only what looks very much like one is taken for one.
  const least = beforePrompts ? -0.5 : 1;
  return own !== undefined && other !== undefined && fitOf(next.field, other) >= least;
}

/**
 * Whether answers of this text stand before the number or title of their item: one of an item that must have an answer
 * and has none stands behind the answer before it, or two that each have the very look of what is asked stand together.
 */
export function standBeforeHeads(readings: readonly Reading[]): boolean {
  return readings.some((reading, index) => {
    const next = readings[index + 1];
    if (!reading.entry?.flow || reading.state !== "answered" || next?.state !== "blank") return false;
    if (next.field.item === reading.field.item) return false;
    const [own, other] = splitAmong(reading.value, [reading.field, next.field])?.parts ?? [];
    const least = next.field.requirement === "optional" ? 1 : -0.5;
    if (own !== undefined && other !== undefined && fitOf(next.field, other) >= least && fitOf(reading.field, own) >= least)
      return true;
    const [here, there] = [fitOf(reading.field, reading.value), fitOf(next.field, reading.value)];
    return next.field.requirement === "optional" ? there >= 1 && here < 0 : there >= here;
  });
}

/** Whether a field has no answer that is certain to be its own. */
function isOpen(next: Reading, { field, value }: Reading, { certain, mixed, unclear, beforeHeads }: Settled): boolean {
  if (next.field.item !== field.item)
    return (
      (beforeHeads || !isOneWord(value)) &&
      (next.state === "blank" || next.doubts.size > 0 || mixed.has(next) || unclear.has(next))
    );
  if (next.state === "blank" || mixed.has(next)) return true;
  return next.state === "answered" ? !certain.has(next) : next.state === "lost" || next.doubts.size > 0;
}

/** Two labels in a row, then two answers: the first answer is the first label's. */
export function mayHoldBefore(before: Reading | undefined, reading: Reading | undefined): boolean {
  if (before?.state !== "blank" || reading?.state !== "answered") return false;
  const [other, own] = splitAmong(reading.value, [before.field, reading.field])?.parts ?? [];
  return other !== undefined && own !== undefined && fitOf(before.field, other) >= 1;
}
