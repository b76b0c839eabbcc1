import type { Edition } from "../../form";
import type { Language } from "../../messages";
import { ruleBook, type RulePage, RULES, type RuleSettings, type Treatment } from "../../rules";
import { foldForSearch, searchWords } from "./search";

/** A page of the rule book with how the workbook treats the rule. */
export interface RuleEntry {
  readonly page: RulePage;
  readonly treatment: Treatment;
  /** Folded for search: id, title, reason, messages, and the numbers of its fields. */
  readonly haystack: string;
}

/** How the workbook treats a rule. */
export function treatmentOf(settings: RuleSettings | undefined, rule: string): Treatment {
  if (settings?.off.includes(rule)) return "off";
  return settings && Object.hasOwn(settings.atMost, rule) ? "lower" : "check";
}

/** The rule book as a list, in the order of the first field that a rule looks at. */
export function ruleEntries(edition: Edition, settings: RuleSettings | undefined, language: Language): RuleEntry[] {
  const place = ({ fields }: RulePage): number => edition.fields.findIndex(({ id }) => id === fields[0]);
  const pages = ruleBook(RULES, edition, language).sort((left, right) => place(left) - place(right));
  return pages.map((page) => ({
    page,
    treatment: treatmentOf(settings, page.id),
    haystack: foldForSearch([page.id, page.title, page.why, ...page.messages, ...namedFields(page, edition)].join("\n")),
  }));
}

/** The entries that hold every word of a search, or all for an empty one. @param changed only those treated differently */
export function searchRules(entries: readonly RuleEntry[], search: string, changed: boolean): RuleEntry[] {
  const words = searchWords(search);
  return entries.filter(
    ({ haystack, treatment }) => (!changed || treatment !== "check") && words.every((word) => haystack.includes(word)),
  );
}

/** A rule for every field is not found by the name of each. */
function namedFields({ fields }: RulePage, edition: Edition): string[] {
  if (fields.length > edition.fields.length / 2) return [];
  return fields.flatMap((id) => [id, edition.field(id)?.item.title ?? ""]);
}
