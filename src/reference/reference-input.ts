import type { HeldDocument } from "./held-document";
import type { LevelSet } from "./levels";
import type { PatternNumber, ReferenceTable, ReferenceValue, Requirement } from "./reference-values";
import { readRequirement } from "./reference-values";

/** What the user has decided on the reference values. Values are named by id; unknown ids have no effect. */
export interface ReferenceChoices {
  /** Values that the user has held against the guideline (照合済): they count as confirmed ones do. */
  readonly checked: ReadonlySet<string>;
  /** Values of the user's own, as typed; they take the place of the table's. */
  readonly own: ReadonlyMap<string, string>;
}

/** What a check compares with, beside the form. */
export interface ReferenceInput {
  readonly table: ReferenceTable;
  /** The pattern that the user has chosen; without it, the one that the sheet states in 39.2. */
  readonly pattern?: PatternNumber;
  readonly choices: ReferenceChoices;
  readonly levels: readonly LevelSet[];
  /** A white paper that is attached to the sheet. */
  readonly document?: HeldDocument;
}

export const NO_CHOICES: ReferenceChoices = { checked: new Set(), own: new Map() };

/** On what ground a value counts. */
export type Ground = "confirmed" | "checked" | "own";

/** A reference value that counts in a check. */
export interface EffectiveValue {
  readonly value: ReferenceValue;
  readonly requirement: Requirement;
  /** As it is printed, with its direction: 10分以内. */
  readonly text: string;
  readonly ground: Ground;
}

/**
 * The values that count for a pattern: confirmed ones, those that the user has checked, and the user's own. The user's
 * own count without a pattern too. A typed value that cannot be read does not count, nor does the table's in its place.
 */
export function effectiveValues({ table, choices }: ReferenceInput, pattern: PatternNumber | undefined): EffectiveValue[] {
  return table.values.flatMap((value): EffectiveValue[] => {
    const typed = choices.own.get(value.id);
    if (typed !== undefined && typed.trim() !== "") {
      const requirement = readRequirement(typed, value);
      return requirement ? [{ value, requirement, text: printed(withUnit(typed, value), value), ground: "own" }] : [];
    }
    const stated = pattern === undefined ? undefined : value.patterns.get(pattern);
    if (!stated?.requirement) return [];
    const checked = choices.checked.has(value.id);
    if (stated.state !== "confirmed" && !checked) return [];
    const ground = stated.state === "confirmed" ? "confirmed" : "checked";
    return [{ value, requirement: stated.requirement, text: printed(stated.text, value), ground }];
  });
}

/** Typed values that cannot be read, so that their rows can say so. */
export function unreadableOwnValues({ table, choices }: Pick<ReferenceInput, "table" | "choices">): readonly string[] {
  return table.values
    .filter((value) => {
      const typed = choices.own.get(value.id) ?? "";
      return typed.trim() !== "" && !readRequirement(typed, value);
    })
    .map((value) => value.id);
}

function withUnit(typed: string, { unit }: ReferenceValue): string {
  return /^\s*[0-9０-９.．]+\s*$/.test(typed) ? `${typed.trim()}${unit}` : typed.trim();
}

/** A value with the word of its direction: 10分以内, 99%以上. */
export function printed(text: string, { direction }: Pick<ReferenceValue, "direction">): string {
  if (direction === "implemented" || /以上|以内|以下|まで|最低|最大/.test(text)) return text;
  return direction === "atLeast" ? `${text}以上` : `${text}以内`;
}
