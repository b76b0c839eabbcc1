import type { Candidate } from "./candidates";

/*
 * States are how far the document has come: 0 at its beginning, `index + 1` at a field. A prompt moves to its field, a title
 * or number to the first field of its item, a group or section to just before its own. What follows is called for every
 * candidate in every state, so that it makes no objects.
 */

/** The state that a candidate moves to from another. */
export function destinationOf({ kind, first, last, returns = false }: Candidate, state: number): number {
  const field = state - 1;
  if (kind === "group" || kind === "section") return returns || field < first - 1 ? first : state;
  if (kind !== "prompt" && field >= first && field <= last) return state;
  return first + 1;
}

/** What the move costs; infinite where the candidate does not make it. */
export function costOf(candidate: Candidate, state: number): number {
  const field = state - 1;
  const { kind, first, last, numbered = false, returns = false } = candidate;
  if (kind === "group" || kind === "section") {
    if (returns) return field > last ? backCost(field - first) : Infinity;
    if (field < first - 1) return skipCost(first - 1 - field, false);
    return field <= last ? 0 : 2 + Math.min(12, field - last);
  }
  if (kind !== "prompt" && field >= first && field <= last) return field === first ? 0 : 2;
  return field <= first ? skipCost(Math.max(0, first - field - 1), numbered) : backCost(field - first);
}

/** Whether the move leads back to an earlier place of the form. */
export function goesBack({ kind, first, last, returns = false }: Candidate, state: number): boolean {
  const field = state - 1;
  if (kind === "group" || kind === "section") return returns;
  return field > first && (kind === "prompt" || field > last);
}

function backCost(fields: number): number {
  return 7 + Math.min(20, 0.75 * fields);
}

function skipCost(skipped: number, numbered: boolean): number {
  return Math.min(numbered ? 5 : 14, 0.5 * skipped);
}
