import type { FieldAnswer } from "../../src/disclosure";
import { ASP_SAAS, type FieldId } from "../../src/form";
import { createChecker, type Finding, RULES } from "../../src/rules";
import { faultsIn } from "../support/faults";
import { describeFinding, disclosureOf, TODAY } from "../support/rule-cases";
import { sampleAnswers } from "../support/samples";

/** Every fix that the faults of the sound sample bring up: made, it mends what it speaks of and breaks nothing else. */
describe("a one-click fix", () => {
  const sound = sampleAnswers("sound");
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });
  checker.check(disclosureOf(sound));

  const change = (field: FieldId, value: string): readonly Finding[] => {
    const answer: FieldAnswer = value === "" ? { state: "blank", value } : { state: "answered", value };
    return checker.update(new Map([[field, answer]])).findings;
  };
  const restore = (field: FieldId): void => void change(field, sound[field] ?? "");

  const offered = faultsIn(sound).flatMap((fault) => {
    const findings = change(fault.field, fault.answer);
    restore(fault.field);
    return findings.flatMap(({ rule, fix }) => (fix ? [{ fault, rule, fix }] : []));
  });

  it("is offered by several rules", () => {
    expect(new Set(offered.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(2);
  });

  it.each(offered.map((each) => [each.rule, each.fault.field, each.fault.kind, each] as const))(
    "of %s for %s (%s)",
    (_rule, _field, _kind, { fault, rule, fix }) => {
      const before = change(fault.field, fault.answer);
      expect(fix.before).toBe(fix.field === fault.field ? fault.answer : sound[fix.field]);
      expect(fix.after).not.toBe(fix.before);
      const after = change(fix.field, fix.after);
      restore(fault.field);
      restore(fix.field);
      expect(after.filter((finding) => finding.rule === rule).map(describeFinding)).toEqual([]);
      expect(after.length).toBeLessThan(before.length);
    },
  );
});
