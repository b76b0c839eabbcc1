import { ASP_SAAS } from "../../src/form";
import { DEFAULT_REFERENCE, parseLevelsText } from "../../src/reference";
import { createChecker, type Rule, RULES } from "../../src/rules";
import { disclosureOf, ruleOf, TODAY } from "../support/rule-cases";
import { sample } from "../support/samples";

const text = JSON.stringify({ kind: "levels", edition: "asp-saas", owner: "市", levels: [{ field: "45.2", minimum: "20世代" }] });
const levels = [parseLevelsText(text, "a.json", ASP_SAAS)];

describe("what a check compares with", () => {
  it("is shown only to rules that declare to read it", () => {
    const { readsReference: _, ...rest } = ruleOf("reference-value");
    const sly: Rule = rest;
    const report = createChecker({ edition: ASP_SAAS, rules: [sly], today: TODAY }).check(disclosureOf({ "45.2": "1世代" }));
    expect(report.failures).toMatchObject([{ rule: "reference-value", field: "45.2" }]);
  });

  it("follows an edit as a new check does", () => {
    const options = { edition: ASP_SAAS, rules: RULES, today: TODAY, reference: { ...DEFAULT_REFERENCE, levels } };
    const live = createChecker(options);
    live.check(sample("sound"));
    const changes = new Map([
      ["39.2", { state: "answered" as const, value: "パターン1" }],
      ["45.2", { state: "answered" as const, value: "30世代" }],
      ["76.1", { state: "answered" as const, value: "なし" }],
    ]);
    const edited = { ...sample("sound"), fields: { ...sample("sound").fields, ...Object.fromEntries(changes) } };
    expect(live.update(changes).findings).toEqual(createChecker(options).check(edited).findings);
    expect(live.update(changes).findings.map(({ rule, field }) => `${field} ${rule}`)).toContain("76.1 reference-value");
  });
});
