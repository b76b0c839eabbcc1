import type { Disclosure } from "../../disclosure";
import type { Edition, Section } from "../../form";
import type { Language } from "../../messages";
import { type Finding, type FindingText, render } from "../../rules";
import { FINDING_KINDS, type FindingKind, kindOf } from "./finding-kinds";
import { foldForSearch, searchWords } from "./search";
import { sectionKey, sectionTitle } from "./sections";

/** What the person wants to see. Empty kinds, no section and an empty search let everything through. */
export interface FindingFilters {
  readonly kinds: readonly FindingKind[];
  /** {@link sectionKey} of a section. */
  readonly section: string | null;
  readonly search: string;
}

export const NO_FILTERS: FindingFilters = { kinds: [], section: null, search: "" };

export function isFiltering(filters: FindingFilters): boolean {
  return filters.kinds.length > 0 || filters.section !== null || searchWords(filters.search).length > 0;
}

/** A finding ready to be shown, with what it is searched by. */
export interface FindingEntry {
  /** Tells findings apart, and stays the same while a finding stays. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly section: Section;
  readonly finding: Finding;
  readonly text: FindingText;
  /** Folded for search: number, titles, prompt, message and the answer itself. */
  readonly haystack: string;
}

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly count: number;
  readonly sections: readonly { readonly section: Section; readonly entries: readonly FindingEntry[] }[];
}

/** The list as filtered, with the counts that stand on the filters themselves. */
export interface FindingsView {
  readonly total: number;
  readonly shown: number;
  readonly groups: readonly FindingGroup[];
  /** How many of each kind pass the other filters: what choosing the kind would show. */
  readonly kindCounts: Readonly<Record<FindingKind, number>>;
  /** How many of each section, by key, pass the other filters. */
  readonly sectionCounts: ReadonlyMap<string, number>;
}

/** Renders findings for the list, in the order of the report. Findings on fields that the edition lacks are left out. */
export function findingEntries(
  findings: readonly Finding[],
  edition: Edition,
  disclosure: Disclosure,
  language: Language,
): FindingEntry[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding): FindingEntry[] => {
    const field = edition.field(finding.field);
    if (!field) return [];
    const name = `${finding.rule}:${finding.field}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const text = render(finding, language);
    const { item } = field;
    const searched = [field.id, sectionTitle(item.section), item.group, item.title, field.prompt, text.message];
    const haystack = foldForSearch([...searched, disclosure.fields[field.id]?.value ?? ""].join("\n"));
    return [{ key: `${name}:${times}`, kind: kindOf(finding), section: item.section, finding, text, haystack }];
  });
}

/** Filters and groups: by kind, the gravest first, then by section in the form's order. */
export function viewFindings(entries: readonly FindingEntry[], edition: Edition, filters: FindingFilters): FindingsView {
  const words = searchWords(filters.search);
  const found = entries.filter((entry) => words.every((word) => entry.haystack.includes(word)));
  const inSection = (entry: FindingEntry): boolean =>
    filters.section === null || sectionKey(edition, entry.section) === filters.section;
  const inKinds = (entry: FindingEntry): boolean => filters.kinds.length === 0 || filters.kinds.includes(entry.kind);

  const kindCounts: Record<FindingKind, number> = { error: 0, warning: 0, info: 0, needsReview: 0 };
  const sectionCounts = new Map<string, number>();
  for (const entry of found) {
    if (inSection(entry)) kindCounts[entry.kind] += 1;
    const key = sectionKey(edition, entry.section);
    if (inKinds(entry)) sectionCounts.set(key, (sectionCounts.get(key) ?? 0) + 1);
  }

  const shown = found.filter((entry) => inSection(entry) && inKinds(entry));
  const groups = FINDING_KINDS.flatMap((kind): FindingGroup[] => {
    const ofKind = shown.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return [];
    const sections = edition.sections.flatMap((section) => {
      const ofSection = ofKind.filter((entry) => entry.section === section);
      return ofSection.length === 0 ? [] : [{ section, entries: ofSection }];
    });
    return [{ kind, count: ofKind.length, sections }];
  });
  return { total: entries.length, shown: shown.length, groups, kindCounts, sectionCounts };
}
