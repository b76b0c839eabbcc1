import type { Reason } from "./reasons";

/** Part of an answer: `text` is `original.slice(start, end)`, offsets in UTF-16 units of the text as printed. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A value, and the characters that it was read from. */
export interface Reading<T> extends Span {
  readonly kind: "read";
  readonly value: T;
}

/** Characters that are meant as a value of the kind asked for but do not give one (2020/13/45, 104.431.7%). */
export interface Unreadable extends Span {
  readonly kind: "unreadable";
  readonly reason: Reason;
}

/** What a reader found at one place. A reader that found nothing of its kind returns null, or an empty list. */
export type Found<T> = Reading<T> | Unreadable;

export function isRead<T>(found: Found<T> | null | undefined): found is Reading<T> {
  return found?.kind === "read";
}

export function isUnreadable<T>(found: Found<T> | null | undefined): found is Unreadable {
  return found?.kind === "unreadable";
}

/** The values that could be read, in order. */
export function readingsOf<T>(list: readonly Found<T>[]): Reading<T>[] {
  return list.filter((found) => found.kind === "read");
}

/** The places that could not be read, in order. */
export function unreadableOf<T>(list: readonly Found<T>[]): Unreadable[] {
  return list.filter((found) => found.kind === "unreadable");
}

/** The value, or undefined where nothing was found or what was found cannot be read. */
export function valueOf<T>(found: Found<T> | null | undefined): T | undefined {
  return found?.kind === "read" ? found.value : undefined;
}
