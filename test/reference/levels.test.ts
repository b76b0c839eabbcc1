import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ASP_SAAS } from "../../src/form";
import { levelsToJson, parseLevelsText } from "../../src/reference";

const SAMPLE = readFileSync(resolve(__dirname, "../../assets/samples/levels.json"), "utf8");
const set = (levels: readonly object[], rest: object = {}) =>
  JSON.stringify({ kind: "levels", edition: "asp-saas", owner: "みどり野市", levels, ...rest });

describe("levels of one's own", () => {
  it("are the same after a way through JSON", () => {
    const levels = parseLevelsText(SAMPLE, "levels.json", ASP_SAAS);
    expect(levels.levels.length).toBeGreaterThan(5);
    expect(parseLevelsText(levelsToJson(levels, ASP_SAAS), "again.json", ASP_SAAS)).toEqual(levels);
  });

  it("are mandatory unless they say otherwise", () => {
    const { owner, levels } = parseLevelsText(set([{ field: "39.1", minimum: "99.9%" }]), "a.json", ASP_SAAS);
    expect(owner).toBe("みどり野市");
    expect(levels).toEqual([
      {
        field: "39.1",
        minimum: { text: "99.9%", quantity: { kind: "rate", percent: 99.9 } },
        yes: false,
        wording: [],
        importance: "mandatory",
      },
    ]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "{", "levels-not-json"],
    ["another shape", "[]", "levels-malformed"],
    ["another edition", set([], { edition: "iot" }), "levels-edition"],
    ["no such field", set([{ field: "39.9", minimum: "1%" }]), "levels-unreadable"],
    ["a minimum that cannot be read", set([{ field: "39.1", minimum: "高い" }]), "levels-unreadable"],
    ["a maximum that cannot be read", set([{ field: "54.1", maximum: "すぐ" }]), "levels-unreadable"],
    ["nothing asked for", set([{ field: "54.1" }]), "levels-unreadable"],
    ["a minimum over the maximum", set([{ field: "39.1", minimum: "99.9%", maximum: "99%" }]), "levels-unreadable"],
    ["another importance", set([{ field: "39.1", minimum: "99%", importance: "x" }]), "levels-malformed"],
  ])("are refused with %s", (_case, text, id) => {
    expect(() => parseLevelsText(text, "a.json", ASP_SAAS)).toThrow(expect.objectContaining({ id }));
    try {
      parseLevelsText(text, "a.json", ASP_SAAS);
    } catch (error) {
      expect(Object(error).in("ja")).toContain("a.json");
    }
  });
});
