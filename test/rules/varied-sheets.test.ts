import { ASP_SAAS } from "../../src/form";
import { createChecker, RULES } from "../../src/rules";
import { describeFinding, disclosureOf, TODAY } from "../support/rule-cases";
import { generalFaultsIn } from "../support/faults";
import { sampleAnswers } from "../support/samples";
import { ownFaultsOf } from "../support/varied-faults";
import { VARIED_SHEETS } from "../support/varied-sheets";

/** Whole sheets of other applicants, each in its own wording: nothing is found in them. */
describe("a sound sheet of another applicant", () => {
  const sound = sampleAnswers("sound");
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });

  it.each(VARIED_SHEETS.map(({ name, changes }) => [name, changes] as const))("%s", (_name, changes) => {
    const report = checker.check(disclosureOf({ ...sound, ...changes }));
    expect(report.failures).toEqual([]);
    expect(report.findings.map(describeFinding)).toEqual([]);
  });

  it.each(VARIED_SHEETS.map(({ name, changes }) => [name, changes] as const))(
    "%s: every single fault is found",
    (name, changes) => {
      const answers = { ...sound, ...changes };
      const faults = [...generalFaultsIn(answers), ...ownFaultsOf(name, answers)].filter(
        (fault) => fault.answer !== answers[fault.field],
      );
      checker.check(disclosureOf(answers));
      const missed = faults.filter((fault) => {
        const state = fault.answer === "" ? "blank" : "answered";
        const fields = checker
          .update(new Map([[fault.field, { state, value: fault.answer }]]))
          .findings.map(({ field }) => field);
        const before = answers[fault.field] ?? "";
        checker.update(new Map([[fault.field, { state: before === "" ? "blank" : "answered", value: before }]]));
        return !(fault.at ?? [fault.field]).some((id) => fields.includes(id));
      });
      expect(faults.length).toBeGreaterThan(380);
      expect(missed.map(({ field, kind }) => `${field} ${kind}`)).toEqual([]);
    },
  );
});
