import type { Edition, FieldId } from "../form";

/** Evidence that a person typed: what a document says on a field. Texts are as typed, so that none is ever lost. */
export interface TypedEvidence {
  /** The number of a field, as the person wrote it; {@link fieldOfTyped} reads it. */
  readonly field: string;
  readonly document: string;
  /** A page, a chapter: whatever finds it again. */
  readonly place: string;
  readonly sentence: string;
  /** What the person remarks on it. */
  readonly note: string;
}

/** The field that typed evidence is on: 45.1, No.45.1, or 44 where the item has one field only. */
export function fieldOfTyped({ field }: Pick<TypedEvidence, "field">, edition: Edition): FieldId | undefined {
  const number = /^(?:no\s?\.?|№|欄|項目|#)?\s?(\d{1,3}(?:\.\d{1,2})?)$/u.exec(field.normalize("NFKC").trim().toLowerCase())?.[1];
  if (number === undefined) return undefined;
  const named = edition.field(number);
  if (named) return named.id;
  const [only, ...more] = edition.fields.filter(({ item }) => String(item.number) === number);
  return more.length === 0 ? only?.id : undefined;
}
