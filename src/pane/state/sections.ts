import type { Edition, Section } from "../../form";

/** Names a section in filters: sections have no id of their own. */
export function sectionKey(edition: Edition, section: Section): string {
  return String(edition.sections.indexOf(section));
}

/** The first section has no heading in the form: its item is named by its group, as on the sheet. */
export function sectionTitle(section: Section): string {
  return section.title || (section.items[0]?.group ?? "");
}
