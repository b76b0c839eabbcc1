import type { Reading } from "../answers/readings";
import type { Masked } from "../words/markers";

const MASK = "記\\s?述\\s?(?:有|無)\\s?[りし]?\\s?[(（]\\s?[*＊※]\\s?[)）]";

/** A mask at the beginning of a text, with the blanks behind it. */
const FIRST_MASK = new RegExp(`^${MASK}\\s*`, "u");

/** A mask at the end of a text, with the blanks before it. */
const LAST_MASK = new RegExp(`\\s${MASK}$`, "u");

const ANY_MASK = new RegExp(MASK, "u");

/** Whether a text holds a mask, whatever else it says. */
export function holdsMask(text: string): boolean {
  return ANY_MASK.test(text);
}

/** Whether the place of an optional answer holds nothing, a mask, or several. */
export function awaitsMask(reading: Reading | undefined): boolean {
  if (!reading?.entry?.flow || reading.field.requirement !== "optional") return false;
  return reading.state !== "answered" ? reading.state !== "lost" : masksIn(reading.value).rest === "";
}

/** The masks that a text begins with, and what follows them. */
export function masksIn(text: string): { masks: string[]; rest: string } {
  const masks: string[] = [];
  let rest = text;
  for (let match = FIRST_MASK.exec(rest); match; match = FIRST_MASK.exec(rest)) {
    masks.push(match[0].trim());
    rest = rest.slice(match[0].length);
  }
  return { masks, rest };
}

/** Masks as the office writes them. */
export const MASKS: Readonly<Record<Masked, string>> = { withheld: "記述有り(*)", not_described: "記述無し(*)" };

/** The masks of a place that holds nothing else. */
export function masksOf({ state, value }: Reading): string[] {
  return state === "withheld" || state === "not_described" ? [MASKS[state]] : masksIn(value).masks;
}

/** Takes the masks before an answer of its own out of it. */
export function takeFirstMasks(reading: Reading): string[] {
  if (!reading.entry?.flow || reading.state !== "answered") return [];
  const { masks, rest } = masksIn(reading.value);
  reading.value = rest;
  return masks;
}

/** The masks behind an answer of its own, and that answer. */
export function lastMasksIn(text: string): { masks: string[]; rest: string } {
  const masks: string[] = [];
  let rest = text;
  for (let match = LAST_MASK.exec(rest); match; match = LAST_MASK.exec(rest)) {
    masks.unshift(match[0].trim());
    rest = rest.slice(0, match.index).trim();
  }
  return { masks, rest };
}

/** Takes the masks behind an answer of its own out of it. */
export function takeLastMasks(reading: Reading): string[] {
  if (!reading.entry?.flow || reading.state !== "answered") return [];
  const { masks, rest } = lastMasksIn(reading.value);
  reading.value = rest;
  return masks;
}
