import type { Disclosure } from "../../disclosure";
import type { Edition } from "../../form";
import type { Language } from "../../messages";
import {
  type EffectiveValue,
  effectiveValues,
  type LevelSet,
  patternOf,
  type PatternFinding,
  type PatternNumber,
  type ReferenceValue,
  unreadableOwnValues,
} from "../../reference";
import { type LevelRowTrouble, levelSetsOf, type ReferenceEntries } from "../../sheets";
import { basisOf } from "./check-basis";

/** What the form is compared with, ready to be shown. */
export interface ReferenceView {
  /** What the form itself tells of its pattern. */
  readonly told: PatternFinding;
  /** The user's choice, where it is not left to the form. */
  readonly chosen: PatternNumber | undefined;
  readonly values: readonly EffectiveValue[];
  /** Values of the pattern that would count once the user has checked them. */
  readonly unconfirmed: number;
  /** Values of the user's own that cannot be read, as typed. */
  readonly unread: readonly { readonly value: ReferenceValue; readonly typed: string }[];
  readonly levels: readonly LevelSet[];
  readonly troubles: readonly LevelRowTrouble[];
}

export function referenceView(
  edition: Edition,
  disclosure: Disclosure,
  entries: ReferenceEntries | undefined,
  language: Language,
): ReferenceView {
  const { reference } = basisOf(edition, undefined, entries, language);
  const { table, choices } = reference;
  const told = patternOf(disclosure, table);
  const pattern = entries?.pattern ?? (told.kind === "stated" ? told.pattern : undefined);
  const values = effectiveValues(reference, pattern);
  const all = { ...choices, checked: new Set(table.values.map(({ id }) => id)) };
  const unread = new Set(unreadableOwnValues(reference));
  return {
    told,
    chosen: entries?.pattern,
    values,
    unconfirmed: effectiveValues({ ...reference, choices: all }, pattern).length - values.length,
    unread: table.values.flatMap((value) => (unread.has(value.id) ? [{ value, typed: choices.own.get(value.id) ?? "" }] : [])),
    levels: reference.levels,
    troubles: levelSetsOf(entries?.levels ?? [], edition, language).troubles,
  };
}
