import { ASP_SAAS } from "../../src/form";
import { createChecker, RULES } from "../../src/rules";
import { generalFaultsIn } from "../support/faults";
import { describeFinding, disclosureOf, TODAY } from "../support/rule-cases";
import { faultsBy } from "../support/varied-change";
import { COMPLETE_SHEETS } from "../support/varied-complete";

/** Sheets that owe no answer to the sound sample: nothing is found in them, and every fault put into them is. */
describe.each(COMPLETE_SHEETS.map((sheet) => [sheet.name, sheet] as const))("the sheet of %s", (_name, sheet) => {
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });

  it("answers every field of the form", () => {
    expect(Object.keys(sheet.answers)).toEqual(ASP_SAAS.fields.map((field) => field.id));
  });

  it("draws not one finding", () => {
    const report = checker.check(disclosureOf(sheet.answers));
    expect(report.failures).toEqual([]);
    expect(report.findings.map(describeFinding)).toEqual([]);
  });

  it("draws a finding for every single fault", () => {
    const faults = [...generalFaultsIn(sheet.answers), ...faultsBy(sheet.faults, sheet.name, sheet.answers)].filter(
      (fault) => fault.answer !== sheet.answers[fault.field],
    );
    const missed = faults.filter((fault) => {
      const found = checker.check(disclosureOf({ ...sheet.answers, [fault.field]: fault.answer })).findings;
      return !found.some(({ field }) => (fault.at ?? [fault.field]).includes(field));
    });
    expect(faults.length).toBeGreaterThan(380);
    expect(missed.map(({ field, kind, answer }) => `${field} ${kind}: ${answer}`)).toEqual([]);
  });
});
