import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ASP_SAAS } from "../../src/form";
import { holesOf, type Template } from "../../src/messages";
import { type Rule, RULES } from "../../src/rules";
import { checkWith, describeFinding, TODAY } from "../support/rule-cases";

const CATALOGUE = resolve(__dirname, "../../src/rules/catalogue");
const CASES = resolve(__dirname, "../rules/catalogue");

function idsOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && name !== "index.ts")
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** All texts of a rule that a user may read. */
function textsOf(rule: Rule): [string, Template][] {
  const { title, why } = rule.documentation;
  return [
    ...Object.entries(rule.messages),
    ["documentation.title", title],
    ["documentation.why", why],
    ...(rule.source ? [["source", rule.source] satisfies [string, Template]] : []),
  ];
}

describe("the catalogue of rules", () => {
  it("lists every file of its folder, by id (run `npm run rules:index` after adding a rule)", () => {
    expect(RULES.map((rule) => rule.id)).toEqual(idsOf(CATALOGUE, ".ts"));
  });

  it("has a table of cases for every rule (add test/rules/catalogue/<id>.cases.ts), and no table without a rule", () => {
    expect(idsOf(CASES, ".cases.ts")).toEqual(idsOf(CATALOGUE, ".ts"));
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it("exports itself once, and shows its cases through describeRule", () => {
    const source = readFileSync(resolve(CATALOGUE, `${id}.ts`), "utf8");
    expect(source.match(/^export /gm)).toHaveLength(1);
    expect(source).toContain(`  id: "${id}",`);
    const cases = resolve(CASES, `${id}.cases.ts`);
    expect(existsSync(cases)).toBe(true);
    expect(readFileSync(cases, "utf8")).toContain(`describeRule("${id}"`);
  });

  it("looks at fields of the form, and reads fields of the form", () => {
    const subjects =
      typeof rule.fields === "function" ? ASP_SAAS.fields.filter(rule.fields).map((field) => field.id) : rule.fields;
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      const field = ASP_SAAS.field(subject);
      expect([subject, field?.id]).toEqual([subject, subject]);
      const reads = typeof rule.reads === "function" ? (field ? rule.reads(field) : []) : (rule.reads ?? []);
      for (const read of reads) expect([read, ASP_SAAS.field(read)?.id]).toEqual([read, read]);
    }
  });

  it.each(textsOf(rule))("says %s in both languages, with the same holes", (_name, text) => {
    expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(text.en).toMatch(/[A-Za-z]{2}/);
    // A reason is worded per language, so its hole is too; every other hole is the same in both.
    const shared = (holes: string[]): string[] => [...new Set(holes)].filter((hole) => !/^\w+(?:Ja|En)$/.test(hole)).sort();
    expect(shared(holesOf(text.ja))).toEqual(shared(holesOf(text.en)));
    expect(holesOf(text.ja).filter((hole) => hole.endsWith("En"))).toEqual([]);
    expect(holesOf(text.en).filter((hole) => hole.endsWith("Ja"))).toEqual([]);
  });

  it("says titles and reasons as a Japanese product does", () => {
    expect(rule.documentation.title.ja).not.toMatch(/。$/);
    expect(rule.documentation.why.ja).toMatch(/。$/);
  });

  it("fails on its failing example, and names what it rests on", () => {
    const { answers, reference } = rule.documentation.fails;
    const report = checkWith(rule, answers, TODAY, reference);
    expect(report.failures).toEqual([]);
    const findings = report.findings.filter(
      (finding) => Object.hasOwn(answers, finding.field) || Object.keys(answers).length === 0,
    );
    expect(findings.map(describeFinding)).not.toEqual([]);
    for (const finding of findings) expect([finding.source.ja, finding.source.en]).not.toContain("");
  });

  it("is content with its passing example, having looked at it", () => {
    const { answers, reference } = rule.documentation.passes;
    const report = checkWith(rule, answers, TODAY, reference);
    expect(report.failures).toEqual([]);
    expect(report.findings.filter((finding) => Object.hasOwn(answers, finding.field)).map(describeFinding)).toEqual([]);
    expect(Object.keys(answers).map((field) => report.stateOf(id, field))).toContain("ok");
  });
});
