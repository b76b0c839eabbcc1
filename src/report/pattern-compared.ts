import type { Disclosure } from "../disclosure";
import { type PatternFinding, patternOf, type PatternNumber, type ReferenceInput } from "../reference";

/** The pattern whose values were compared: the chosen one, else the stated one. A proposed one needs a person's yes. */
export function patternCompared(
  disclosure: Disclosure,
  reference: ReferenceInput,
): { readonly number?: PatternNumber; readonly told: PatternFinding } {
  const told = patternOf(disclosure, reference.table);
  const number = reference.pattern ?? (told.kind === "stated" ? told.pattern : undefined);
  return { ...(number !== undefined && { number }), told };
}
