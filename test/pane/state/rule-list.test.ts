import { ASP_SAAS } from "../../../src/form";
import { ruleEntries, searchRules } from "../../../src/pane/state/rule-list";
import { RULES } from "../../../src/rules";

const entries = ruleEntries(ASP_SAAS, { off: ["address-missing"], atMost: {} }, "ja");

describe("the list of rules", () => {
  it("holds every rule once, in the form's order", () => {
    expect(entries.map(({ page }) => page.id).sort()).toEqual(RULES.map(({ id }) => id).sort());
    const places = entries.map(({ page }) => ASP_SAAS.fields.findIndex(({ id }) => id === page.fields[0]));
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it("is searched by title, message or field, whatever the width of the letters", () => {
    expect(searchRules(entries, "稼働率", false).length).toBeGreaterThan(1);
    expect(searchRules(entries, "５４．１", false).map(({ page }) => page.fields)).toContainEqual(["54.1"]);
    expect(searchRules(entries, "zzz", false)).toEqual([]);
  });

  it("shows alone what the workbook treats differently", () => {
    expect(searchRules(entries, "", true).map(({ page }) => page.id)).toEqual(["address-missing"]);
  });
});
