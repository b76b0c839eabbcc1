import fc from "fast-check";
import { type Disclosure, emptyDisclosure, type FieldAnswer, makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { formProgress, isFilled, isMandatory, nextGap } from "../../../src/pane/state/progress";

const mandatory = ASP_SAAS.fields.filter(isMandatory);
const answer = fc.constantFrom<FieldAnswer>(
  { state: "answered", value: "あり" },
  { state: "answered", value: " \n" },
  { state: "blank", value: "" },
  { state: "withheld", value: "" },
  { state: "not_described", value: "" },
  { state: "lost", value: "" },
);
const disclosures: fc.Arbitrary<Disclosure> = fc
  .array(answer, { minLength: ASP_SAAS.fields.length, maxLength: ASP_SAAS.fields.length })
  .map((answers) => makeDisclosure(ASP_SAAS, (id) => answers[ASP_SAAS.field(id)?.index ?? 0] ?? { state: "blank", value: "" }));

describe("progress", () => {
  it.each<[FieldAnswer | undefined, boolean]>([
    [{ state: "answered", value: "なし" }, true],
    [{ state: "answered", value: "　 " }, false],
    [{ state: "withheld", value: "" }, true],
    [{ state: "not_described", value: "" }, false],
    [{ state: "blank", value: "" }, false],
    [{ state: "lost", value: "" }, false],
    [undefined, false],
  ])("%j is filled: %s", (given, filled) => expect(isFilled(given)).toBe(filled));

  it("adds up over the sections", () => {
    fc.assert(
      fc.property(disclosures, (disclosure) => {
        const progress = formProgress(ASP_SAAS, disclosure);
        for (const part of ["mandatory", "optional"] as const) {
          for (const side of ["filled", "total"] as const) {
            expect(progress.sections.reduce((sum, section) => sum + section[part][side], 0)).toBe(progress[part][side]);
          }
        }
        expect(progress.mandatory.total + progress.optional.total).toBe(ASP_SAAS.fields.length);
        for (const section of progress.sections) {
          expect(section.firstGap === undefined).toBe(section.mandatory.filled === section.mandatory.total);
        }
      }),
    );
  });

  it("leads through every mandatory gap and round again", () => {
    const empty = emptyDisclosure(ASP_SAAS);
    const visited: string[] = [];
    let at: string | undefined = nextGap(ASP_SAAS, empty, null);
    while (at !== undefined && !visited.includes(at)) {
      visited.push(at);
      at = nextGap(ASP_SAAS, empty, at);
    }
    expect(visited).toEqual(mandatory.map((field) => field.id));
    expect(at).toBe(mandatory[0]?.id);
  });

  it("has no gap to lead to when all is filled", () => {
    const full = makeDisclosure(ASP_SAAS, () => ({ state: "answered", value: "あり" }));
    expect(nextGap(ASP_SAAS, full, "1.1")).toBeUndefined();
  });
});
