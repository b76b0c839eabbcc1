import { type Disclosure, makeDisclosure } from "../../src/disclosure";
import { ASP_SAAS, type FieldId } from "../../src/form";
import { DEFAULT_REFERENCE, type ReferenceInput } from "../../src/reference";
import {
  type CheckReport,
  createChecker,
  type Finding,
  type Outcome,
  render,
  type Rule,
  RULES,
  type Today,
} from "../../src/rules";

/** The day of the check in the tests; the fictional samples are dated two months before. */
export const TODAY: Today = { year: 2026, month: 11, day: 21 };

/** What a test says about one set of answers. */
export interface RuleCase {
  /** Why the case is there. */
  readonly name: string;
  readonly answers: Readonly<Record<FieldId, string>>;
  /** What the user has chosen to compare with. */
  readonly reference?: Partial<ReferenceInput>;
  /** `sound`: looked at, nothing found. `silent`: the rule does not apply, or could not read the answer. */
  readonly expect: Outcome | "sound" | "silent";
  /** Fields of the findings, where the case has answers that are not subjects of the finding. */
  readonly at?: readonly FieldId[];
  /** Part of the Japanese message of each finding, or of its `read` line. */
  readonly says?: string;
  readonly fix?: string;
}

/** A disclosure with the given answers, all others blank. */
export function disclosureOf(answers: Readonly<Record<FieldId, string>>): Disclosure {
  return makeDisclosure(ASP_SAAS, (id) => {
    const value = answers[id] ?? "";
    return value === "" ? { state: "blank", value } : { state: "answered", value };
  });
}

/** Runs one rule alone. */
export function checkWith(
  rule: Rule,
  answers: Readonly<Record<FieldId, string>>,
  today: Today = TODAY,
  chosen: Partial<ReferenceInput> = {},
): CheckReport {
  const reference = { ...DEFAULT_REFERENCE, ...chosen };
  return createChecker({ edition: ASP_SAAS, rules: [rule], today, reference }).check(disclosureOf(answers));
}

/** The rule of the catalogue with that id. */
export function ruleOf(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}

/**
 * Declares the table cases of one rule as tests. The table must show the rule finding something and passing something.
 * Only findings at the fields that the case answers count: a rule on missing answers speaks at every other field too.
 */
export function describeRule(id: string, cases: readonly RuleCase[]): void {
  describe(`rule ${id}`, () => {
    const rule = ruleOf(id);

    it("is shown finding and passing", () => {
      const kinds = new Set(cases.map((each) => each.expect));
      expect(kinds.has("finding") || kinds.has("needsReview")).toBe(true);
      expect(kinds.has("sound")).toBe(true);
    });

    it.each(cases.map((each) => [each.name, each] as const))(
      "%s",
      (_name, { answers, reference, expect: expected, at, says, fix }) => {
        const report = checkWith(rule, answers, TODAY, reference);
        expect(report.failures).toEqual([]);
        const findings = report.findings.filter((finding) => Object.hasOwn(answers, finding.field));
        if (expected === "sound" || expected === "silent") {
          expect(findings.map(describeFinding)).toEqual([]);
          const states = Object.keys(answers).map((field) => report.stateOf(id, field));
          expect(states.includes("ok")).toBe(expected === "sound");
          return;
        }
        expect(findings.map((finding) => finding.outcome)).toContain(expected);
        if (at) expect([...new Set(findings.map((finding) => finding.field))]).toEqual(at);
        if (says !== undefined) expect(findings.map(describeFinding).join("\n")).toContain(says);
        if (fix !== undefined) expect(findings.map((finding) => finding.fix?.after)).toContain(fix);
      },
    );
  });
}

/** A finding as one line, for comparing and for failures that can be read. */
export function describeFinding(finding: Finding): string {
  const text = render(finding, "ja");
  return [text.field, text.rule, text.outcome, text.message, text.read, text.expected].filter(Boolean).join(" | ");
}
