import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ASP_SAAS } from "../../src/form";
import {
  DEFAULT_REFERENCE,
  effectiveValues,
  NO_CHOICES,
  parseReferenceTable,
  PATTERNS,
  REFERENCE_TABLE,
  unreadableOwnValues,
} from "../../src/reference";

const SHARED = resolve(__dirname, "../../../shared/reference-values.tsv");
const shared = existsSync(SHARED)
  ? readFileSync(SHARED, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
  : [];

describe("the reference values", () => {
  it("are values of fields of the form, each with its source in both languages", () => {
    for (const value of REFERENCE_TABLE.values) {
      for (const field of value.fields) expect([field, ASP_SAAS.field(field)?.id]).toEqual([field, field]);
      expect(value.patterns.size).toBeGreaterThan(0);
      for (const { source, requirement, text } of value.patterns.values()) {
        expect(source.ja).not.toBe("");
        expect(source.en).not.toBe("");
        expect(requirement === undefined).toBe(text === "-");
      }
    }
  });

  it("confirm what was confirmed and nothing else", () => {
    const confirmed = REFERENCE_TABLE.values.flatMap(({ id, patterns }) =>
      [...patterns].filter(([, each]) => each.state === "confirmed").map(([pattern, each]) => `${id} ${pattern} ${each.text}`),
    );
    expect(confirmed.sort()).toEqual(
      [
        "availability 2 99%",
        "availability 6 95%",
        ...PATTERNS.map((pattern) => `ups-minutes ${pattern} 10分`),
        ...PATTERNS.map((pattern) => `dual-feed ${pattern} ${[3, 6].includes(pattern) ? "-" : "実施"}`),
        ...PATTERNS.map((pattern) => `generator ${pattern} ${[1, 4].includes(pattern) ? "実施" : "-"}`),
      ].sort(),
    );
  });

  it(`are those of the table that was handed over (${shared.length > 0 ? "compared" : "the table is not here"})`, () => {
    const amounts = (text: string): string => text.replace(/[^\d.*-]/g, "");
    for (const [id = "", fields = "", , , , , , ...rest] of shared) {
      const status = rest[6] ?? "";
      const value = REFERENCE_TABLE.values.find((each) => each.id === id);
      expect([id, value?.fields.join(",")]).toEqual([id, fields]);
      PATTERNS.forEach((pattern, index) => {
        const expected = rest[index] ?? "";
        const held = value?.patterns.get(pattern);
        // A confirmed value stands before a recollected one; a quarter of a month is a week.
        if (expected === "" || held?.state !== status || expected === "0.25" || expected === "実施") return;
        expect([id, pattern, amounts(held.text)]).toEqual([id, pattern, amounts(expected).replace("*", "")]);
        expect([id, pattern, held.particular]).toEqual([id, pattern, expected.endsWith("*")]);
      });
    }
  });

  it("count only where confirmed, checked or typed", () => {
    const ids = (input = DEFAULT_REFERENCE) => effectiveValues(input, 2).map(({ value, ground }) => `${value.id} ${ground}`);
    expect(ids()).toEqual(["availability confirmed", "ups-minutes confirmed", "dual-feed confirmed"]);
    const choices = {
      checked: new Set(["backup-generations", "no-such-value"]),
      own: new Map([
        ["ups-minutes", "15"],
        ["availability", "高い"],
        ["patch-start", "  "],
      ]),
    };
    expect(ids({ ...DEFAULT_REFERENCE, choices })).toEqual([
      "ups-minutes own",
      "dual-feed confirmed",
      "backup-generations checked",
    ]);
    expect(unreadableOwnValues({ table: REFERENCE_TABLE, choices })).toEqual(["availability"]);
    expect(unreadableOwnValues({ table: REFERENCE_TABLE, choices: NO_CHOICES })).toEqual([]);
  });

  it("are refused where a value cannot be read", () => {
    const value = { id: "x", fields: ["39.1"], label: { ja: "あ", en: "a" }, grade: "基本", direction: "atLeast", unit: "%" };
    const table = (text: string) => ({
      version: "1",
      guideline: { title: "あ", publisher: "い", date: "2008-01-30" },
      patterns: [],
      values: [{ ...value, statements: [{ state: "confirmed", source: { ja: "あ", en: "a" }, patterns: { "1": text } }] }],
    });
    expect(() => parseReferenceTable(table("10分"))).toThrow(/cannot be read/);
    expect(() => parseReferenceTable(table("99%*"))).not.toThrow();
    expect(() => parseReferenceTable({})).toThrow();
  });
});
