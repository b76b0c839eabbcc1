import type { Edition, Field } from "../../form";
import type { SourceDocument } from "../../readers";
import type { Reading } from "../answers/readings";
import { maskOf, type Masked } from "../words/markers";
import type { Answers } from "./gathered-answers";
import type { LabelWords } from "./label-words";
import { takeMasks } from "./mask-clusters";
import { awaitsMask, MASKS, takeFirstMasks, takeLastMasks } from "./mask-places";

/** The masks of a copy that shows no optional answer. */
export interface MasksInOrder {
  /** What the mask of each optional field says. */
  readonly states: ReadonlyMap<Field, Masked>;
  /** Indexes of the words that are masks. */
  readonly places: ReadonlySet<number>;
  /** Fields whose masks are certain to be theirs. */
  readonly certain: ReadonlySet<Field>;
}

/** Whether a text may have a mask for each optional field. */
export function mayHaveMasks({ pages }: SourceDocument, { fields }: Edition): boolean {
  const masks = pages.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.match(/記\s?述\s?[有無あな]/gu) ?? [])),
  );
  return masks.length >= fields.filter(({ requirement }) => requirement === "optional").length;
}

/** A mask stands in so many words at most, where the lines of its cell are shorter. */
const MOST_WORDS = 3;

/**
 * The masks of a text that has as many as the form has optional fields. The office publishes a copy with a mask in place of
 * each optional answer, and of each that is missing: wherever they stand, the first is that of the first such field, and
 * so on.
 */
export function masksInOrder({ words, prompts }: LabelWords, { fields }: Edition): MasksInOrder | undefined {
  const optional = fields.filter(({ requirement }) => requirement === "optional");
  const masks: Masked[] = [];
  const places = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const found = maskFrom(words.slice(index, index + MOST_WORDS).map(({ text }) => text));
    if (!found) continue;
    masks.push(found.mask);
    for (let word = 0; word < found.length; word += 1) places.add(index + word);
    index += found.length - 1;
  }
  if (masks.length !== optional.length) return undefined;
  const states = new Map(
    optional.flatMap((field, index) => {
      const mask = masks[index];
      return mask ? [[field, mask]] : [];
    }),
  );
  const asked = new Set(prompts.map(({ field }) => field));
  const isCertain = (field: Field, index: number): boolean => {
    const beside = optional.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    const [first, last] = [beside[0] ?? field, beside.at(-1) ?? field];
    return (
      beside.every((other) => states.get(other) === states.get(field)) ||
      fields.slice(first.index, last.index + 1).every((other) => asked.has(other))
    );
  };
  return { states, places, certain: new Set(optional.filter(isCertain)) };
}

/** A row that stands elsewhere, and with it its mask, is so many rows away at most. */
const NEAR = 2;

/** The words of a text with its masks as no part of any answer. */
export function withoutMasks(found: LabelWords, { places }: MasksInOrder): LabelWords {
  return { ...found, isLabel: found.isLabel.map((isLabel, index) => isLabel || places.has(index)) };
}

/** Gives the optional fields their masks, before the words that were taken for their answers and may be a neighbour's. */
export function giveInOrder(answers: Answers, { states }: MasksInOrder): void {
  for (const field of answers.keys()) takeMasks(field, answers);
  for (const [field, state] of states) {
    const lines = answers.get(field) ?? new Map<number, string[]>();
    const [line = 0] = lines.keys();
    answers.set(field, new Map([...lines, [line, [MASKS[state], ...(lines.get(line) ?? [])]]]));
  }
}

/** The same for a flow: takes the masks out of all others, and marks those that stood elsewhere and are not certain. */
export function shareInOrder(readings: readonly Reading[], { states, certain }: MasksInOrder): void {
  for (const reading of readings) {
    const state = awaitsMask(reading) ? states.get(reading.field) : undefined;
    if (state) {
      if (reading.state !== state && !certain.has(reading.field)) reading.doubts.add("scattered");
      reading.state = state;
      reading.value = "";
      continue;
    }
    // What stands beside an optional field's own mask may be the rest of a label.
    if (states.has(reading.field)) continue;
    if (takeFirstMasks(reading).length + takeLastMasks(reading).length > 0 && reading.value === "") reading.state = "blank";
  }
}

/** Takes the doubts about where masks of a flow belong back from those that are certain. */
export function confirmMasks(readings: readonly Reading[], { certain }: MasksInOrder): void {
  const optional = readings.filter(({ field }) => field.requirement === "optional");
  // An answer among them is a neighbour's, or a mask stands in the text twice.
  if (optional.some(({ state }) => state === "answered")) return;
  for (const { field, entry, doubts } of optional) {
    if (!entry?.flow || !certain.has(field)) continue;
    doubts.delete("scattered");
    doubts.delete("order");
  }
}

/** The mask that some words begin with, and how many of them it is: the most that can be. */
function maskFrom(words: readonly string[]): { mask: Masked; length: number } | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const mask = maskOf(words.slice(0, length).join(""));
    if (mask) return { mask, length };
  }
  return undefined;
}
