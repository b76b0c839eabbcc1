import { crossCheck, headingOf } from "../../../src/evidence";
import { ASP_SAAS } from "../../../src/form";
import { countVerdicts, evidenceView, groupPairs, PAIR_ORDERS, VERDICTS } from "../../../src/pane/state/evidence-view";
import { sample } from "../../support/samples";
import { samplePaper } from "../../support/white-papers";

const paper = samplePaper("white-paper-2022");
const { pairs } = crossCheck(paper, sample("sound"), ASP_SAAS);
const counts = countVerdicts(pairs);

describe("the pairs as they are listed", () => {
  it.each(PAIR_ORDERS)("are all there, once, by %s", (order) => {
    const shown = groupPairs(pairs, ASP_SAAS, order, null).flatMap((group) => group.pairs);
    expect(shown).toHaveLength(pairs.length);
    expect(new Set(shown)).toEqual(new Set(pairs));
  });

  it("begin with what contradicts, also within a control and a field", () => {
    const [first] = groupPairs(pairs, ASP_SAAS, "verdict", null);
    expect(first).toMatchObject({ name: "contradicts", pairs: { length: counts.contradicts } });
    for (const order of ["control", "field"] as const) {
      for (const { pairs: list } of groupPairs(pairs, ASP_SAAS, order, null)) {
        const weights = list.map(({ verdict }) => VERDICTS.indexOf(verdict));
        expect(weights).toEqual([...weights].sort((a, b) => a - b));
      }
    }
  });

  it("keep the paper's order of controls and the form's order of fields", () => {
    const controls = groupPairs(pairs, ASP_SAAS, "control", null).map(({ name }) => name);
    expect(controls).toEqual(paper.statements.map(headingOf).filter((heading) => controls.includes(heading)));
    const fields = groupPairs(pairs, ASP_SAAS, "field", null).map(({ name }) => ASP_SAAS.field(name)?.index ?? -1);
    expect(fields).toEqual([...fields].sort((a, b) => a - b));
  });

  it.each(VERDICTS)("are those of one verdict alone: %s", (verdict) => {
    const shown = groupPairs(pairs, ASP_SAAS, "control", verdict).flatMap((group) => group.pairs);
    expect(shown).toHaveLength(counts[verdict]);
    expect(shown.every((pair) => pair.verdict === verdict)).toBe(true);
  });
});

describe("what a workbook keeps", () => {
  it("is held against the answers as they are, and typed evidence finds its field", () => {
    const typed = { field: "No.45.1", document: "規程", place: "", sentence: "毎日。", note: "" };
    const view = evidenceView(ASP_SAAS, sample("sound"), { paper, typed: [typed, { ...typed, field: "999" }] });
    expect(view.held?.evidence.pairs).toEqual(pairs);
    expect(view.typed.map(({ field }) => field)).toEqual(["45.1", undefined]);
    expect(evidenceView(ASP_SAAS, sample("sound"), undefined)).toEqual({ held: undefined, typed: [] });
  });
});
