import { ASP_SAAS } from "../../src/form";
import { createChecker, RULES } from "../../src/rules";
import { type Fault, generalFaultsIn } from "../support/faults";
import { describeFinding, disclosureOf, TODAY } from "../support/rule-cases";
import { ALL } from "../support/varied-change";
import { COMPLETE_SHEETS, type CompleteSheet } from "../support/varied-complete";

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
    const faults = [...generalFaultsIn(sheet.answers), ...ownFaultsOf(sheet)].filter(
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

function ownFaultsOf({ name, answers, faults }: CompleteSheet): Fault[] {
  return Object.entries(faults).flatMap(([kind, changes]) =>
    changes.map(([field, from, to, ...pair]) => {
      const answer = answers[field] ?? "";
      if (!answer.includes(from)) throw new Error(`The answer ${field} of ${name} does not hold "${from}"`);
      return { kind, field, answer: from === ALL ? to : answer.replace(from, to), at: [field, ...pair] };
    }),
  );
}
