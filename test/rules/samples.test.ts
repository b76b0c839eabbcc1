import { ASP_SAAS } from "../../src/form";
import { createChecker, render, RULES } from "../../src/rules";
import { describeFinding, TODAY } from "../support/rule-cases";
import { sample } from "../support/samples";

describe("the fictional samples", () => {
  const checker = createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY });

  it("hold every field of the form, in its order", () => {
    for (const name of ["sound", "with-gaps"] as const) {
      expect(Object.keys(sample(name).fields)).toEqual(ASP_SAAS.fields.map((field) => field.id));
    }
  });

  it("draw not one finding where they are sound", () => {
    const report = checker.check(sample("sound"));
    expect(report.failures).toEqual([]);
    expect(report.findings.map(describeFinding)).toEqual([]);
    expect(report.checked).toBeGreaterThan(ASP_SAAS.fields.length);
  });

  it("draw findings of several kinds where they have gaps", () => {
    const report = checker.check(sample("with-gaps"));
    expect(report.failures).toEqual([]);
    const found = new Set(report.findings.map((finding) => `${finding.field} ${finding.rule}`));
    for (const expected of [
      "4.2 offices-abroad-missing",
      "5.1 character-limit",
      "12.1 unit-not-percent",
      "14.1 number-malformed",
      "28.1 date-unreadable",
      "29.1 choice-unclear",
      "46.1 backup-interval-missing",
      "57.1 virus-pattern-interval-missing",
      "73.1 mandatory-missing",
      "74.1 power-duration-missing",
      "82.2 camera-retention-missing",
      "92.1 mandatory-missing",
    ]) {
      expect(found).toContain(expected);
    }
  });

  it.each(["ja", "en"] as const)("render every finding in %s without a hole left open", (language) => {
    for (const finding of checker.check(sample("with-gaps")).findings) {
      const text = render(finding, language);
      for (const part of [text.message, text.read, text.expected, text.source]) expect(part ?? "").not.toMatch(/[{}]|undefined/);
    }
  });
});
