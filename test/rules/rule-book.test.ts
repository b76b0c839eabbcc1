import { ASP_SAAS } from "../../src/form";
import { RULES, ruleBook } from "../../src/rules";

describe.each(["ja", "en"] as const)("the rule book in %s", (language) => {
  const pages = ruleBook(RULES, ASP_SAAS, language);

  it("has a page for every rule, each with a title of its own", () => {
    expect(pages.map((page) => page.id)).toEqual(RULES.map((rule) => rule.id));
    expect(new Set(pages.map((page) => page.title)).size).toBe(pages.length);
  });

  it.each(pages.map((page) => [page.id, page] as const))(
    "says of %s what it looks at, why, and by which examples",
    (_id, page) => {
      expect(page.fields.length).toBeGreaterThan(0);
      expect(page.why.length).toBeGreaterThan(10);
      expect(page.messages.length).toBeGreaterThan(0);
      expect(page.fails.some((line) => page.fields.includes(line.field))).toBe(true);
      expect(page.passes.some((line) => page.fields.includes(line.field))).toBe(true);
      for (const line of [...page.fails, ...page.passes]) expect(line.title).not.toBe("");
    },
  );
});
