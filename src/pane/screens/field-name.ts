import type { Edition, Field } from "../../form";
import { HEADING_FIELDS } from "../../sheets";
import type { TextKey } from "../texts";

/** The number by which people name a field: the item's, with the field's place where the item has several. */
export function fieldNumber(field: Field): string {
  return field.item.fields.length === 1 ? String(field.item.number) : field.id;
}

const HEADING_TEXTS = {
  certificationNumber: "headingCertificationNumber",
  serviceName: "headingServiceName",
  providerName: "headingProviderName",
} as const satisfies Record<(typeof HEADING_FIELDS)[number], TextKey>;

/** Number and title of a field, or of a line above the form. */
export function nameOfRow(edition: Edition, id: string, speak: (key: TextKey) => string): { number: string; title: string } {
  const field = edition.field(id);
  if (field) return { number: fieldNumber(field), title: field.item.title };
  const heading = HEADING_FIELDS.find((name) => name === id);
  return { number: "", title: heading ? speak(HEADING_TEXTS[heading]) : id };
}
