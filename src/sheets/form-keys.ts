import type { Heading } from "../disclosure";
import type { Edition, FieldId } from "../form";

/** The three lines above the form, in their order. */
export const HEADING_FIELDS = [
  "certificationNumber",
  "serviceName",
  "providerName",
] as const satisfies readonly (keyof Heading)[];

export type HeadingField = (typeof HEADING_FIELDS)[number];

/** What a row of the form is for, as its key says. */
export type RowKey = { readonly field: FieldId } | { readonly heading: HeadingField };

/** The key of a row: edition and field, as `asp-saas:39.2`. It finds the row again wherever it was moved to. */
export function rowKey(edition: Edition, id: FieldId | HeadingField): string {
  return `${edition.id}:${id}`;
}

/** Reads a key of this edition; undefined for any other text. */
export function parseRowKey(edition: Edition, text: string): RowKey | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(`${edition.id}:`)) return undefined;
  const id = trimmed.slice(edition.id.length + 1);
  const heading = HEADING_FIELDS.find((name) => name === id);
  if (heading) return { heading };
  return edition.field(id) ? { field: id } : undefined;
}
