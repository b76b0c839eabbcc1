import { ASP_SAAS } from "../../src/form";
import { createChecker, RULES } from "../../src/rules";
import { faultsIn } from "../support/faults";
import { disclosureOf, TODAY } from "../support/rule-cases";
import { sampleAnswers } from "../support/samples";

/** Single faults in the sound sample: each draws a finding (or a question) on its field, and is gone when it is mended. */
describe("a single fault in the sound sample", () => {
  const sound = sampleAnswers("sound");
  const faults = faultsIn(sound);
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });
  const start = disclosureOf(sound);
  checker.check(start);

  it("is tried in hundreds of ways, over most of the form", () => {
    expect(faults.length).toBeGreaterThan(400);
    expect(new Set(faults.map((fault) => fault.field)).size).toBeGreaterThan(120);
    expect(faults.filter((fault) => fault.answer === sound[fault.field])).toEqual([]);
  });

  it.each(faults.map((fault) => [fault.field, fault.kind, fault] as const))("%s: %s", (field, _kind, fault) => {
    const answer =
      fault.answer === "" ? ({ state: "blank", value: "" } as const) : ({ state: "answered", value: fault.answer } as const);
    const report = checker.update(new Map([[field, answer]]));
    const fields = report.findings.map((finding) => finding.field);
    const mended = checker.update(new Map([[field, { state: "answered", value: sound[field] ?? "" } as const]]));
    expect((fault.at ?? [field]).some((id) => fields.includes(id))).toBe(true);
    expect(report.failures).toEqual([]);
    expect(mended.findings).toEqual([]);
  });
});
