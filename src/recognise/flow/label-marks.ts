import type { Item } from "../../form";
import { reducedText } from "../../text/matching";
import { isHeadPiece } from "../layout/head-pieces";
import { isMarker } from "../words/markers";
import type { Word } from "./label-words";

/** Words from one on, up to another. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** The words of a label, and between one and the next of them what is none for matching (`ASP ・ SaaS`). */
export function markChain(words: readonly Word[], isLabel: boolean[], chain: readonly number[]): void {
  chain.forEach((index, place) => {
    const next = chain[place + 1] ?? index;
    isLabel[index] = true;
    if (words.slice(index + 1, next).every(({ reduced }) => reduced === "")) isLabel.fill(true, index, next);
  });
}

/** The markers of an item's fields, and the circle of one (`必須○`) where it stands a line below, among the answer's words. */
export function markMarkers(words: readonly Word[], isLabel: boolean[], { from, to }: Region, { fields }: Item): void {
  const hasLevel = fields.some(({ requirement }) => requirement === "mandatoryWithLevel");
  const isCircled = (index: number): boolean => words[index]?.reduced === "必須" && words[index + 1]?.reduced === "○";
  const found: number[] = [];
  for (let index = from; index < to && found.length < fields.length; index += 1) {
    // Behind the last prompt of an item, the marker of the next may stand.
    const isOthers = !hasLevel && isCircled(index);
    if (!isLabel[index] && !isOthers && isMarker(words[index]?.text ?? "")) found.push(index);
  }
  found.forEach((place, order) => {
    isLabel[place] = true;
    if (fields[order]?.requirement !== "mandatoryWithLevel" || words[place]?.reduced !== "必須") return;
    const next = { from: place + 1, to: found[order + 1] ?? to };
    const circle = indexOf(next, (index) => !isLabel[index] && words[index]?.reduced === "○");
    if (circle !== undefined) isLabel[circle] = true;
  });
}

/**
 * The labels of an item with a single field that a page prints again where its row goes on, word for word.
 * @returns whether there are any
 */
export function markRepeated(words: readonly Word[], isLabel: boolean[], item: Item, { from, to }: Region): boolean {
  const [field, other] = item.fields;
  if (!field || other) return false;
  const label = reducedText(`${item.title}${field.prompt}`);
  for (let start = from; start < to; start += 1) {
    let end = start;
    let said = "";
    while (end < to && said.length < label.length && !isLabel[end]) {
      said += words[end]?.reduced ?? "";
      end += 1;
    }
    if (said !== label) continue;
    const first = words[start - 1]?.reduced === String(item.number) ? start - 1 : start;
    for (let index = first; index < end; index += 1) isLabel[index] = true;
    if (isMarker(words[end]?.text ?? "")) isLabel[end] = true;
    return true;
  }
  return false;
}

/** Words from the prompt of an item to its number, where an answer stands between them. */
const NEAR = 40;

/**
 * Numbers of items and markers that are a line of their own, or open one, belong to no answer; on one line those behind
 * labels, and numbers before a label near their items.
 * @param unnumbered on one line, the numbers that were not found beside their items, with the places of these: any other
 * answers a row
 */
export function markStrays(
  words: readonly Word[],
  isLabel: boolean[],
  unnumbered: ReadonlyMap<string, number> | undefined,
): number[] {
  const strays: number[] = [];
  const hasLines = unnumbered === undefined;
  // As it stands: what is left of 8.1 or －8 at the end of a line is the rest of an answer.
  const isNumber = (index: number): boolean => {
    const { text = "", reduced = "" } = words[index] ?? {};
    return /^[\d０-９]{1,2}$/u.test(text) && unnumbered?.has(reduced) !== false;
  };
  const opens = (index: number): boolean =>
    hasLines ? words[index - 1]?.line !== words[index]?.line : index === 0 || isLabel[index - 1] === true;
  const ends = (index: number): boolean =>
    hasLines ? words[index + 1]?.line !== words[index]?.line : isLabel[index + 1] === true || isNumber(index + 1);
  // Behind an answer, it is the number of an item near by.
  const isNear = (index: number): boolean =>
    Math.abs((unnumbered?.get(words[index]?.reduced ?? "") ?? -Infinity) - index) <= NEAR;
  words.forEach(({ text, reduced }, index) => {
    if (isLabel[index] || !(opens(index) || (isNumber(index) && isNear(index)))) return;
    const isStray = isHeadPiece(reduced) || (isNumber(index) && ends(index));
    if (isStray) strays.push(index);
    if (isStray || isMarker(text)) isLabel[index] = true;
  });
  return strays;
}

export function indexOf({ from, to }: Region, is: (index: number) => boolean): number | undefined {
  for (let index = from; index < to; index += 1) if (is(index)) return index;
  return undefined;
}
