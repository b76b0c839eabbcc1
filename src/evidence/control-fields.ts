import * as z from "zod/mini";
import type { FieldId } from "../form";
import type { Template } from "../messages";
import { type ControlNumber, controlOf, type PaperStatement } from "../recognise/white-paper";
import mapData from "./data/control-fields.json";
import { anyOf } from "./sentences";

/** Controls that ask for the same things as fields of the form, and why. */
export interface ControlFields {
  /** Of both editions of the standard. */
  readonly controls: readonly ControlNumber[];
  readonly fields: readonly FieldId[];
  readonly reason: Template;
  /** Finds the matter in a paper that has no numbers of controls. */
  readonly words: RegExp;
}

const text = z.string().check(z.minLength(1));
const schema = z.object({
  version: text,
  entries: z.array(
    z.object({
      controls: z.array(text).check(z.minLength(1)),
      fields: z.array(z.string().check(z.regex(/^\d{1,3}\.\d{1,2}$/))).check(z.minLength(1)),
      words: z.array(text).check(z.minLength(1)),
      reason: z.object({ ja: text, en: text }),
    }),
  ),
});

/** The map from controls to fields, for both numberings. */
export const CONTROL_FIELDS: readonly ControlFields[] = schema
  .parse(mapData)
  .entries.map(({ words, ...entry }) => ({ ...entry, words: anyOf(words) }));

/** A field that a statement bears on. */
export interface RelatedField {
  readonly field: FieldId;
  readonly reason: Template;
  /** The words stand in the text under a heading on something else: only what can be read counts. */
  readonly aside: boolean;
}

/** The fields that a statement bears on, each once: by its control, or by its words where it has no number. */
export function fieldsOfStatement({ control, formerly, title, statement }: PaperStatement): RelatedField[] {
  const related = new Map<FieldId, RelatedField>();
  for (const entry of CONTROL_FIELDS) {
    const numbered = [control, formerly].some((number) => number !== undefined && entry.controls.includes(number));
    const titled = control === undefined && entry.words.test(title);
    const aside = control === undefined && !titled && entry.words.test(statement);
    if (!numbered && !titled && !aside) continue;
    for (const field of entry.fields) {
      const known = related.get(field);
      if (!known || (known.aside && !aside)) related.set(field, { field, reason: entry.reason, aside });
    }
  }
  return [...related.values()];
}

/** The fields that a control bears on. */
export function fieldsOfControl(number: ControlNumber): FieldId[] {
  const control = controlOf(number);
  if (!control) return [];
  return [...new Set(CONTROL_FIELDS.filter(({ controls }) => controls.includes(number)).flatMap(({ fields }) => fields))];
}
