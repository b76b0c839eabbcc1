import type { FieldId } from "../form";

/**
 * What became of a field's answer.
 * - `answered`: there is a text
 * - `blank`: the row is there, its answer is empty
 * - `withheld`: published as 記述有り(*), the text itself is masked
 * - `not_described`: published as 記述無し(*)
 * - `lost`: the source has lost it: no row, or a label where the answer should be
 */
export type FieldState = "answered" | "blank" | "withheld" | "not_described" | "lost";

/** `high` only where it is certain; a value that might belong elsewhere is `low`, with its reason in the notes. */
export type Confidence = "high" | "low";

/** Where an answer was read: for a person to look it up. */
export interface Source {
  readonly file?: string;
  /** From 1. */
  readonly page?: number;
  /** From 1. */
  readonly line?: number;
  readonly sheet?: string;
  /** A1 address in that sheet. */
  readonly cell?: string;
  /** The text of that place as it stands there. */
  readonly text?: string;
}

export interface FieldAnswer {
  readonly state: FieldState;
  /** The answer as printed, paragraphs separated by `\n`; empty unless `answered`. Never repaired or normalised. */
  readonly value: string;
  readonly confidence?: Confidence;
  readonly source?: Source;
}

/** A remark of the reader on one field, or on the whole document where there is no field. */
export interface Note {
  readonly field?: FieldId;
  readonly message: string;
}

/** A sheet's answers. `fields` holds every field of the edition. */
export interface Disclosure {
  readonly kind: "disclosure";
  readonly edition: string;
  readonly certificationNumber?: string;
  readonly serviceName?: string;
  readonly providerName?: string;
  readonly fields: Readonly<Record<FieldId, FieldAnswer>>;
  readonly notes: readonly Note[];
}
