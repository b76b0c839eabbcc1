import * as fc from "fast-check";
import { emptyDisclosure, type FieldAnswer, makeDisclosure } from "../../src/disclosure";
import { ASP_SAAS, type FieldId } from "../../src/form";
import { type CheckReport, createChecker, type Rule, RULES } from "../../src/rules";
import { defineRule } from "../../src/rules/rule";
import { found, needsReview, notApplicable, ok } from "../../src/rules/verdict";
import { describeFinding, disclosureOf, TODAY } from "../support/rule-cases";
import { sampleAnswers } from "../support/samples";

const documentation = {
  title: { ja: "題", en: "Title" },
  why: { ja: "理由", en: "Why" },
  fails: { answers: {} },
  passes: { answers: {} },
};

/** Finds a number in 7.1 that is not the length of 7.2, and asks where 7.2 is not there. */
const pair = defineRule({
  id: "pair",
  severity: "warning",
  fields: ["7.1"],
  reads: ["7.2"],
  messages: {
    differs: { ja: "{count}と異なります", en: "differs from {count}" },
    alone: { ja: "一覧がありません", en: "there is no list" },
    read: { ja: "{count}と読みました", en: "read as {count}" },
  },
  documentation,
  check({ text }, sheet) {
    const list = sheet.text("7.2");
    if (list === undefined) return needsReview("alone");
    const holes = { count: list.length };
    return text === String(list.length) ? ok : found("differs", { holes, read: "read" });
  },
});

const long = defineRule({
  id: "long",
  severity: "error",
  fields: (field) => field.limit !== undefined,
  messages: { long: { ja: "長い", en: "long" } },
  documentation,
  check: ({ text }) => (text.length > 3 ? found("long") : ok),
});

function broken(check: Rule["check"], reads: readonly FieldId[] = []): Rule {
  return defineRule({ id: "broken", severity: "info", fields: ["7.1"], reads, messages: {}, documentation, check });
}

function checkerOf(rules: readonly Rule[]) {
  return createChecker({ edition: ASP_SAAS, rules, today: TODAY });
}

/** All that a caller can see of a report, as plain data. */
function visible(report: CheckReport, rules: readonly Rule[]) {
  return {
    findings: report.findings.map(describeFinding),
    byField: ASP_SAAS.fields.map((field) => report.findingsOf(field.id).map(describeFinding)),
    states: rules.map((rule) => ASP_SAAS.fields.map((field) => report.stateOf(rule.id, field.id))),
    summary: report.summary,
    checked: report.checked,
    notApplicable: report.notApplicable,
    failures: report.failures,
  };
}

describe("a check", () => {
  it("gives a finding with its texts, its holes and what it rests on", () => {
    const [finding] = checkerOf([pair]).check(disclosureOf({ "7.1": "2", "7.2": "abc" })).findings;
    expect(finding).toMatchObject({ rule: "pair", field: "7.1", related: ["7.2"], severity: "warning", outcome: "finding" });
    expect(finding?.holes).toMatchObject({ count: 3, itemNumber: 7, itemTitle: "役員" });
    expect(finding && describeFinding(finding)).toBe("7.1 | pair | finding | 3と異なります | 3と読みました");
  });

  it("orders by the form, whatever the order of the rules", () => {
    const report = checkerOf([long, pair]).check(disclosureOf({ "31.1": "abcd", "5.1": "abcd", "7.1": "9", "7.2": "abc" }));
    expect(report.findings.map((finding) => finding.field)).toEqual(["5.1", "7.1", "31.1"]);
    expect(report.summary).toEqual({ error: 2, warning: 1, info: 0, needsReview: 0, total: 3 });
  });

  it("tells apart what was found, what is sound and what does not apply", () => {
    const report = checkerOf([long]).check(disclosureOf({ "5.1": "abcd", "31.1": "abc" }));
    expect(["5.1", "31.1", "51.2", "7.1"].map((id) => report.stateOf("long", id))).toEqual([
      "found",
      "ok",
      "notApplicable",
      undefined,
    ]);
    expect([report.checked, report.notApplicable]).toEqual([2, 3]);
  });

  it.each(["withheld", "not_described"] as const)("passes over an answer that is %s, even for rules on every state", (state) => {
    const always = defineRule({ ...long, id: "always", subjects: "always", check: () => found("long") });
    const masked = makeDisclosure(ASP_SAAS, () => ({ state, value: "" }));
    expect(checkerOf([long, always]).check(masked)).toMatchObject({ findings: [], checked: 0, notApplicable: 10 });
  });

  it.each(["記述有り(*)", "記述無し(*)"])("passes over the mask %s, even where it was taken for an answer", (value) => {
    const report = checkerOf(RULES).check(makeDisclosure(ASP_SAAS, () => ({ state: "answered", value })));
    expect(report).toMatchObject({ findings: [], checked: 0, failures: [] });
  });

  it("reads a dash as no answer, and does not ask a rule about it", () => {
    const report = checkerOf([pair]).check(disclosureOf({ "7.1": "3", "7.2": "-" }));
    expect(report.findings.map((finding) => finding.outcome)).toEqual(["needsReview"]);
    expect(checkerOf([pair]).check(disclosureOf({ "7.1": "-", "7.2": "abc" })).findings).toEqual([]);
  });
});

describe("a rule that breaks down", () => {
  const cases: readonly (readonly [string, Rule, string])[] = [
    ["throws", broken(() => { throw new Error("boom"); }), "boom"],
    ["reads a field that it did not declare", broken((_subject, sheet) => (sheet.text("9.1") ? ok : notApplicable)), "9.1"],
    ["reads the clock without declaring it", broken((_subject, sheet) => (sheet.today.year > 0 ? ok : notApplicable)), "day of the check"],
    ["names a text that it does not have", broken(() => found("constructor")), "constructor"],
  ]; // prettier-ignore

  it.each(cases)("%s: is told as a failure, and the others still run", (_name, rule, reason) => {
    const report = checkerOf([rule, pair]).check(disclosureOf({ "7.1": "9", "7.2": "abc" }));
    expect(report.failures).toEqual([{ rule: "broken", field: "7.1", reason: expect.stringContaining(reason) }]);
    expect(report.stateOf("broken", "7.1")).toBe("failed");
    expect(report.findings.map((finding) => finding.rule)).toEqual(["pair"]);
  });
});

describe("settings of a workbook", () => {
  const answers = disclosureOf({ "5.1": "abcd", "7.1": "9", "7.2": "abc" });

  it("switch rules off and lower them, and the report says so", () => {
    const settings = { off: ["pair"], atMost: { long: "info" as const } };
    const report = createChecker({ edition: ASP_SAAS, rules: [long, pair], today: TODAY, settings }).check(answers);
    expect(report.findings.map((finding) => [finding.rule, finding.severity])).toEqual([["long", "info"]]);
    expect(report.stateOf("pair", "7.1")).toBeUndefined();
    expect(report.adjustments).toEqual([
      { rule: "long", change: "info" },
      { rule: "pair", change: "off" },
    ]);
  });

  it("never raise a severity", () => {
    const settings = { off: [], atMost: { pair: "error" as const } };
    const report = createChecker({ edition: ASP_SAAS, rules: [pair], today: TODAY, settings }).check(answers);
    expect(report.findings.map((finding) => finding.severity)).toEqual(["warning"]);
  });
});

describe("an edit", () => {
  const sound = sampleAnswers("sound");
  const gaps = sampleAnswers("with-gaps");
  const ids = ASP_SAAS.fields.map((field) => field.id);

  const answer: fc.Arbitrary<(id: FieldId) => FieldAnswer> = fc.oneof(
    fc.constant(() => ({ state: "blank", value: "" }) as const),
    fc.constant(() => ({ state: "withheld", value: "" }) as const),
    fc.constant(() => ({ state: "lost", value: "" }) as const),
    fc.constant((id: FieldId) => ({ state: "answered", value: sound[id] ?? "" }) as const),
    fc.constant((id: FieldId) => ({ state: "answered", value: gaps[id] || "-" }) as const),
    fc.constantFrom(...ids).map((other) => () => ({ state: "answered", value: sound[other] ?? "" }) as const),
    fc.string().map((value) => () => ({ state: "answered", value }) as const),
  );
  const edit = fc.array(fc.tuple(fc.constantFrom(...ids), answer), { minLength: 1, maxLength: 4 });

  it("gives the report that a full check gives, after any sequence of edits", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const checker = checkerOf(RULES);
        const start = disclosureOf(sound);
        checker.check(start);
        const fields = new Map(Object.entries(start.fields));
        for (const changes of edits) {
          const answers = new Map(changes.map(([id, make]) => [id, make(id)]));
          for (const [id, value] of answers) fields.set(id, value);
          const whole = makeDisclosure(ASP_SAAS, (id) => fields.get(id) ?? { state: "blank", value: "" });
          const full = checkerOf(RULES).check(whole);
          expect(visible(checker.update(answers), RULES)).toEqual(visible(full, RULES));
          expect(full.failures).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("runs only the rules that read what was changed", () => {
    const calls: FieldId[] = [];
    const spy = defineRule({ ...long, id: "spy", check: (subject) => (calls.push(subject.field.id), ok) });
    const checker = checkerOf([spy]);
    checker.check(disclosureOf({ "5.1": "a", "31.1": "b" }));
    calls.length = 0;
    checker.update(new Map([["5.1", { state: "answered", value: "c" } as const]]));
    expect(calls).toEqual(["5.1"]);
    checker.update(new Map([["7.1", { state: "answered", value: "c" } as const]]));
    expect(calls).toEqual(["5.1"]);
  });

  it("leaves earlier reports as they were", () => {
    const checker = checkerOf([long]);
    const before = checker.check(disclosureOf({ "5.1": "abcd" }));
    checker.update(new Map([["5.1", { state: "blank", value: "" } as const]]));
    expect(before.findingsOf("5.1")).toHaveLength(1);
    expect(before.stateOf("long", "5.1")).toBe("found");
  });

  it("checks the whole sheet when it comes first, and passes over ids that the form does not have", () => {
    const first = checkerOf(RULES).update(new Map([["999.1", { state: "answered", value: "x" } as const]]));
    expect(visible(first, RULES)).toEqual(visible(checkerOf(RULES).check(emptyDisclosure(ASP_SAAS)), RULES));
  });
});
