import type { Found, Reading } from "../../src/answers";

/** A reading as one short thing to compare: its value, or `!reason`, or null. */
export function plainly<T>(found: Found<T> | null | undefined): T | string | null {
  if (!found) return null;
  return found.kind === "read" ? found.value : `!${found.reason}`;
}

export function allPlainly<T>(list: readonly Found<T>[]): (T | string | null)[] {
  return list.map((found) => plainly(found));
}

export function textsOf(list: readonly Found<unknown>[]): string[] {
  return list.map((found) => found.text);
}

export function listPlainly<T>(found: Found<readonly Reading<T>[]> | null): T[] | string | null {
  if (!found) return null;
  return found.kind === "read" ? found.value.map((entry) => entry.value) : `!${found.reason}`;
}
