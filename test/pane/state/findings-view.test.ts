import fc from "fast-check";
import { ASP_SAAS } from "../../../src/form";
import { FINDING_KINDS, type FindingKind } from "../../../src/pane/state/finding-kinds";
import {
  findingEntries,
  type FindingFilters,
  isFiltering,
  NO_FILTERS,
  viewFindings,
} from "../../../src/pane/state/findings-view";
import { sectionKey, sectionTitle } from "../../../src/pane/state/sections";
import type { Finding } from "../../../src/rules";
import { sample } from "../../support/samples";

const disclosure = sample("with-gaps");
const fields = ASP_SAAS.fields.map((field) => field.id);

function finding(field: string, kind: FindingKind, rule = "some-rule"): Finding {
  return {
    rule,
    field,
    related: [],
    severity: kind === "needsReview" ? "warning" : kind,
    outcome: kind === "needsReview" ? "needsReview" : "finding",
    message: { ja: "{name}の記載", en: "What {name} says" },
    holes: { name: rule },
    source: { ja: "様式", en: "The form" },
  };
}

const findings = fc.array(
  fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom(...FINDING_KINDS), fc.constantFrom("alpha", "beta"))
    .map(([field, kind, rule]) => finding(field, kind, rule)),
  { maxLength: 60 },
);
const filters: fc.Arbitrary<FindingFilters> = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...FINDING_KINDS)),
  section: fc.option(fc.constantFrom(...ASP_SAAS.sections.map((section) => sectionKey(ASP_SAAS, section)))),
  search: fc.constantFrom("", " ", "alpha", "ALPHA", "ａｌｐｈａ", "サービス", "サービス beta", "zzz"),
});

function view(list: readonly Finding[], chosen: FindingFilters) {
  return viewFindings(findingEntries(list, ASP_SAAS, disclosure, "ja"), ASP_SAAS, chosen);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

describe("the list of findings", () => {
  it("shows every finding once when nothing is filtered", () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { groups, shown, total } = view(list, NO_FILTERS);
        const keys = groups.flatMap((group) => group.sections.flatMap((section) => section.entries.map((entry) => entry.key)));
        expect(new Set(keys).size).toBe(list.length);
        expect([shown, total]).toEqual([list.length, list.length]);
      }),
    );
  });

  it("counts what it shows, and says on every filter what choosing it would show", () => {
    fc.assert(
      fc.property(findings, filters, (list, chosen) => {
        const filtered = view(list, chosen);
        expect(sum(filtered.groups.map((group) => group.count))).toBe(filtered.shown);
        for (const group of filtered.groups) expect(sum(group.sections.map(({ entries }) => entries.length))).toBe(group.count);
        for (const kind of FINDING_KINDS) {
          expect(filtered.kindCounts[kind]).toBe(view(list, { ...chosen, kinds: [kind] }).shown);
        }
        for (const section of ASP_SAAS.sections) {
          const key = sectionKey(ASP_SAAS, section);
          expect(filtered.sectionCounts.get(key) ?? 0).toBe(view(list, { ...chosen, section: key }).shown);
        }
        expect(filtered.total).toBe(list.length);
      }),
    );
  });

  it("never shows more for being filtered, and shows all again when the filters are cleared", () => {
    fc.assert(
      fc.property(findings, filters, (list, chosen) => {
        expect(view(list, chosen).shown).toBeLessThanOrEqual(view(list, NO_FILTERS).shown);
        if (!isFiltering(chosen)) expect(view(list, chosen).shown).toBe(list.length);
      }),
    );
  });

  it("puts questions for a person apart, whatever their severity", () => {
    const groups = view([finding("1.1", "needsReview"), finding("1.1", "error")], NO_FILTERS).groups;
    expect(groups.map((group) => [group.kind, group.count])).toEqual([
      ["error", 1],
      ["needsReview", 1],
    ]);
  });

  it("keeps the form's order of sections", () => {
    const titles = view(
      fields.map((field) => finding(field, "info")),
      NO_FILTERS,
    ).groups.flatMap((group) => group.sections.map(({ section }) => sectionTitle(section)));
    expect(titles).toEqual(ASP_SAAS.sections.map(sectionTitle));
  });

  it.each([
    ["by number", "39.2", ["39.2"]],
    ["by item title, in other widths", "ﾊﾞｯｸｱｯﾌﾟ", ["45.1"]],
    ["by the answer's own text", disclosure.fields["2.1"]?.value ?? "", ["2.1"]],
    ["by all words together", "alpha 39.2", ["39.2"]],
    ["not at all", "alpha 存在しない語", []],
  ])("finds %s", (_name, search, found) => {
    const list = ["2.1", "39.2", "45.1"].map((field) => finding(field, "info", "alpha"));
    const shown = view(list, { ...NO_FILTERS, search }).groups.flatMap((group) =>
      group.sections.flatMap(({ entries }) => entries.map((entry) => entry.finding.field)),
    );
    expect(shown).toEqual(found);
  });

  it("tells two findings of one rule on one field apart", () => {
    const entries = findingEntries([finding("1.1", "error"), finding("1.1", "error")], ASP_SAAS, disclosure, "en");
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(2);
    expect(entries[0]?.text.message).toBe("What some-rule says");
  });
});
