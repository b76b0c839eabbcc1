import { fold, type Folded, spanOf } from "./normalise";
import type { Found, Reading, Span, Unreadable } from "./reading";
import type { Reason } from "./reasons";

/** One place in the folded text, from `from` up to `to`, and what it was read as. */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** One place in the folded text that is meant as a value but gives none. */
export interface Miss {
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
}

export type Place<T> = Hit<T> | Miss;

export interface Range {
  readonly from: number;
  readonly to: number;
}

export function isHit<T>(place: Place<T>): place is Hit<T> {
  return "value" in place;
}

export function reading<T>(folded: Folded, hit: Hit<T>): Reading<T> {
  return { kind: "read", value: hit.value, ...spanOf(folded, hit.from, hit.to) };
}

export function unreadable(folded: Folded, miss: Miss): Unreadable {
  return { kind: "unreadable", reason: miss.reason, ...spanOf(folded, miss.from, miss.to) };
}

/** From places in the folded text to readings of the text as printed, in order. */
export function toFound<T>(folded: Folded, places: readonly Place<T>[]): Found<T>[] {
  return [...places].sort((a, b) => a.from - b.from).map((place) => toOneFound(folded, place));
}

export function toOneFound<T>(folded: Folded, place: Place<T>): Found<T> {
  return isHit(place) ? reading(folded, place) : unreadable(folded, place);
}

/** A match with its place; groups that took no part are "". */
export interface Match extends Range {
  readonly groups: readonly string[];
}

/** All matches of a global expression, in order. */
export function* matchesOf(text: string, expression: RegExp): Generator<Match> {
  for (const match of text.matchAll(expression)) {
    yield { from: match.index, to: match.index + match[0].length, groups: match.map((group: string | undefined) => group ?? "") };
  }
}

/** The match of a sticky expression at one place, or undefined. */
export function matchAt(text: string, expression: RegExp, at: number): Match | undefined {
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (!match) return undefined;
  return { from: at, to: at + match[0].length, groups: match.map((group: string | undefined) => group ?? "") };
}

/** Which characters of a folded text are spoken for. Keeps reading linear in the length of the text. */
export class Claims {
  private readonly taken: Uint8Array;

  constructor(length: number, ranges: readonly Range[] = []) {
    this.taken = new Uint8Array(length);
    for (const range of ranges) this.add(range);
  }

  add({ from, to }: Range): void {
    this.taken.fill(1, from, to);
  }

  /** True where a place shares a character with what is claimed. */
  touch({ from, to }: Range): boolean {
    return this.taken.subarray(from, to).includes(1);
  }
}

/** Cuts blanks and separators off both ends of a range of the folded text; null where nothing is left. */
export function trimRange(text: string, range: Range, cut: RegExp = /[\s:;、。,・･/|]/): Range | null {
  let { from, to } = range;
  while (from < to && cut.test(text.charAt(from))) from += 1;
  while (to > from && cut.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { from, to } : null;
}

/**
 * Reads a part of a text with any reader.
 * @returns the readings, with their offsets in the whole text
 */
export function readWithin<T>(text: string, part: Span, reader: (text: string) => Found<T>[]): Found<T>[] {
  return reader(text.slice(part.start, part.end)).map((found) => ({
    ...found,
    start: found.start + part.start,
    end: found.end + part.start,
  }));
}

/**
 * The words right before a reading that say what it is of (サービスA 99.9%): from the reading, sentence or line before it.
 * @param readings readings of one text in order
 */
export function labelBefore(text: string, readings: readonly Span[], index: number): Span | null {
  const target = readings[index];
  if (!target) return null;
  const before = fold(text.slice(readings[index - 1]?.end ?? 0, target.start));
  const offset = readings[index - 1]?.end ?? 0;
  let from = 0;
  for (const match of matchesOf(before.text, /[\n。;)\]】]/g)) {
    if (trimRange(before.text, { from: match.to, to: before.text.length })) from = match.to;
  }
  const range = trimRange(before.text, { from, to: before.text.length }, /[\s:;、。,・([~-]/);
  if (!range) return null;
  const span = spanOf(before, range.from, range.to);
  return { text: span.text, start: span.start + offset, end: span.end + offset };
}
