import type { FieldState, Heading } from "../../disclosure";
import type { Edition, FieldId } from "../../form";

/** The three lines above the form, in their order. */
export const HEADING_FIELDS = [
  "certificationNumber",
  "serviceName",
  "providerName",
] as const satisfies readonly (keyof Heading)[];

export type HeadingField = (typeof HEADING_FIELDS)[number];

/** What a row of the form is for, as its key says. */
export type RowKey = { readonly field: FieldId; readonly lost?: true } | { readonly heading: HeadingField };

/** Ends the key of a field whose answer the source has lost: an empty cell alone would say that nothing was answered. */
const LOST = " lost";

/** The key of a row: edition and field, as `asp-saas:39.2`. It finds the row again wherever it was moved to. */
export function rowKey(edition: Edition, id: FieldId | HeadingField, state?: FieldState): string {
  return `${edition.id}:${id}${state === "lost" ? LOST : ""}`;
}

/** Reads a key of this edition; undefined for any other text. */
export function parseRowKey(edition: Edition, text: string): RowKey | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(`${edition.id}:`)) return undefined;
  const lost = trimmed.endsWith(LOST);
  const id = trimmed.slice(edition.id.length + 1, lost ? -LOST.length : undefined);
  const heading = HEADING_FIELDS.find((name) => name === id);
  if (heading) return { heading };
  return edition.field(id) ? { field: id, ...(lost && { lost }) } : undefined;
}

/** In a page: the attribute of the element that holds an answer, with the key that a row of the sheet would have. */
export const PAGE_KEY_ATTRIBUTE = "data-kaiji-key";

/** In a page: the attribute of the element around one form. A page may hold several. */
export const PAGE_FORM_ATTRIBUTE = "data-kaiji-form";
