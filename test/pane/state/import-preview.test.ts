import fc from "fast-check";
import { type Disclosure, emptyDisclosure, type FieldAnswer, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import {
  accept,
  acceptedChanges,
  buildPreview,
  type Doubt,
  type ImportPreview,
  isConflict,
  previewGroups,
  withoutConflicts,
} from "../../../src/pane/state/import-preview";
import { answerText } from "../../../src/sheets";

const BLANK: FieldAnswer = { state: "blank", value: "" };
const answers = fc.dictionary(
  fc.constantFrom(...ASP_SAAS.fields.map((field) => field.id)),
  fc.record({
    state: fc.constantFrom("answered" as const, "withheld" as const, "lost" as const),
    value: fc.constantFrom("あり", "なし", "=1+1"),
    confidence: fc.constantFrom("high" as const, "low" as const),
  }),
);

function disclosure(given: Readonly<Record<string, FieldAnswer>>): Disclosure {
  return makeDisclosure(ASP_SAAS, (id) => given[id] ?? BLANK);
}

function preview(imported: Disclosure, current?: Disclosure, doubts: readonly Doubt[] = []): ImportPreview {
  return buildPreview(ASP_SAAS, "資料.txt", { disclosure: imported, doubts }, current);
}

describe("the preview of an import", () => {
  it("shows each difference once and accounts for every field", () => {
    fc.assert(
      fc.property(answers, answers, (imported, current) => {
        const result = preview(disclosure(imported), disclosure(current));
        const differing = ASP_SAAS.fields.filter(({ id }) => {
          const text = answerText(imported[id]);
          return text !== "" && text !== answerText(current[id]);
        });
        expect(result.rows.map((row) => row.field)).toEqual(differing.map((field) => field.id));
        expect(result.rows.length + result.unchanged).toBe(result.read);
        expect(result.read + result.notFound).toBe(ASP_SAAS.fields.length);
      }),
    );
  });

  it("accepts by itself only what is certain and fills an empty cell", () => {
    fc.assert(
      fc.property(answers, answers, (imported, current) => {
        for (const row of preview(disclosure(imported), disclosure(current)).rows) {
          expect(row.accepted).toBe(row.confidence === "high" && row.before === "");
        }
      }),
    );
  });

  it("never empties a cell", () => {
    fc.assert(
      fc.property(answers, answers, (imported, current) => {
        const all = preview(disclosure(imported), disclosure(current));
        const changes = acceptedChanges(accept(all, new Set(all.rows.map((row) => row.field)), true));
        expect(changes).toHaveLength(all.rows.length);
        for (const { after } of changes) expect(after).not.toBe("");
      }),
    );
  });

  it("takes an answer whose reader does not say how sure it is for doubtful", () => {
    const [row] = preview(disclosure({ "1.1": { state: "answered", value: "2026/9/30" } })).rows;
    expect(row).toMatchObject({ confidence: "low", accepted: false });
  });

  it("shows the doubtful first, then the lines above the form, then the sections in order", () => {
    const imported = {
      ...disclosure({
        "39.2": { state: "answered", value: "99.9%", confidence: "high" },
        "1.1": { state: "answered", value: "2026/9/30", confidence: "high" },
        "85.1": { state: "answered", value: "電話", confidence: "low" },
      }),
      serviceName: "架空サービス",
    } satisfies Disclosure;
    const doubt: Doubt = { field: "85.1", message: { ja: "行がずれています。", en: "The row has slipped." }, holes: {} };
    const result = preview(imported, undefined, [doubt]);
    const groups = previewGroups(result, ASP_SAAS, "all");
    expect(groups.map((group) => group.rows.map((row) => row.field))).toEqual([["85.1"], ["serviceName"], ["1.1"], ["39.2"]]);
    expect(groups[0]?.rows[0]?.doubts).toEqual([doubt]);
    expect(previewGroups(result, ASP_SAAS, "doubtful")).toHaveLength(1);
    expect(previewGroups(result, ASP_SAAS, "conflict")).toEqual([]);
  });

  it("puts what would replace an answer between the doubtful and the rest, and leaves it out of what is accepted together", () => {
    const high = (value: string): FieldAnswer => ({ state: "answered", value, confidence: "high" });
    const imported = disclosure({
      "1.1": high("2026/9/30"),
      "39.2": high("99.9%"),
      "85.1": { ...high("電話"), confidence: "low" },
    });
    const current = disclosure({ "39.2": high("99.5%"), "85.1": high("メール") });
    const groups = previewGroups(preview(imported, current), ASP_SAAS, "all");
    expect(groups.map(({ kind, rows }) => [kind, rows.map(({ field }) => field)])).toEqual([
      ["doubtful", ["85.1"]],
      ["conflict", ["39.2"]],
      ["section", ["1.1"]],
    ]);
    expect(groups.flatMap(({ rows }) => withoutConflicts(rows)).map(({ field }) => field)).toEqual(["1.1"]);
  });

  it("filters without losing rows", () => {
    fc.assert(
      fc.property(answers, answers, (imported, current) => {
        const result = preview(disclosure(imported), disclosure(current));
        const count = (show: "all" | "doubtful" | "conflict"): number =>
          previewGroups(result, ASP_SAAS, show).reduce((sum, group) => sum + group.rows.length, 0);
        expect(count("all")).toBe(result.rows.length);
        expect(count("doubtful")).toBe(result.rows.filter((row) => row.confidence === "low").length);
        expect(count("conflict")).toBe(result.rows.filter(isConflict).length);
      }),
    );
  });

  it("is empty when the document says what the sheet says", () => {
    const same = disclosure({ "1.1": { state: "answered", value: "2026/9/30", confidence: "high" } });
    expect(preview(same, same).rows).toEqual([]);
    expect(preview(emptyDisclosure(ASP_SAAS), same).rows).toEqual([]);
  });
});
