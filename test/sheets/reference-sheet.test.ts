import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { readSheets } from "../../src/readers/workbook";
import { parseLevelsText, REFERENCE_TABLE } from "../../src/reference";
import {
  levelRowsOf,
  levelSetsOf,
  planReferenceSheet,
  readReferenceSheet,
  type ReferenceEntries,
  type SheetPlan,
} from "../../src/sheets";

const SAMPLE = parseLevelsText(
  readFileSync(resolve(__dirname, "../../assets/samples/levels.json"), "utf8"),
  "levels.json",
  ASP_SAAS,
);
const gridOf = (plan: SheetPlan): string[][] => plan.rows.map((row) => row.cells.map((cell) => String(cell?.value ?? "")));
const entries: ReferenceEntries = {
  choices: {
    checked: new Set(["backup-generations", "patch-start"]),
    own: new Map([
      ["liveness-interval", "3分"],
      ["availability", "高い"],
    ]),
  },
  levels: levelRowsOf(SAMPLE),
};

describe("the sheet of reference values", () => {
  const plan = planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { pattern: 2, entries });
  const row = (key: string): string[] => gridOf(plan).find((cells) => cells.includes(key)) ?? [];

  it("shows every value for every pattern, unconfirmed ones as such", () => {
    for (const value of REFERENCE_TABLE.values) expect(row(`reference:${value.id}`)).not.toEqual([]);
    expect(row("reference:availability").slice(2, 8)).toEqual([
      "99.5%以上*\n(未確認)",
      "99%以上",
      "95%以上*\n(未確認)",
      "99.5%以上*\n(未確認)",
      "99%以上*\n(未確認)",
      "95%以上",
    ]);
    expect(row("reference:patch-start")[3]).toBe("24時間以内*\n(照合済)");
    expect(row("reference:generator").slice(2, 8)).toEqual(["実施", "-", "-", "実施", "-", "-"]);
    expect(row("reference:availability")[9]).toBe("一部確認済");
    expect(row("reference:ups-minutes")[9]).toBe("確認済");
  });

  it("says in the row how a typed value was read, and where it cannot be", () => {
    expect(row("reference:liveness-interval")[13]).toBe("「3分以内」と読みました");
    expect(row("reference:availability")[13]).toContain("「高い」を読み取れません");
    expect(row("reference:ups-minutes")[13]).toBe("");
  });

  it("gives back what was put into it, also through a file", async () => {
    expect(readReferenceSheet(gridOf(plan), ASP_SAAS)).toEqual(entries);
    const [sheet] = await readSheets(await writeWorkbook([plan]), "a.xlsx");
    expect(readReferenceSheet(sheet?.grid ?? [], ASP_SAAS)).toEqual(entries);
    expect(levelSetsOf(entries.levels, ASP_SAAS).sets).toEqual([SAMPLE]);
  });

  it("is read wherever its rows and columns were moved to, in either language", () => {
    const english = gridOf(planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { language: "en", entries }));
    const widths = Math.max(...english.map((cells) => cells.length));
    const even = english.map((cells) => [...cells, ...Array.from({ length: widths - cells.length }, () => "")]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(even[4]?.map((_, index) => index) ?? [], { minLength: widths }),
        fc.nat(5),
        (order, above) => {
          const moved = even.map((cells) => order.map((place) => cells[place] ?? ""));
          expect(readReferenceSheet([...Array.from({ length: above }, () => [""]), ...moved], ASP_SAAS)).toEqual(entries);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("takes a copied row as a further level of its field", () => {
    const grid = gridOf(planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { entries }));
    const copied = [...(grid.find((cells) => cells.includes("level:45.2")) ?? [])];
    copied[2] = "14世代";
    copied[7] = "自社";
    const read = readReferenceSheet([...grid, copied], ASP_SAAS);
    expect(levelSetsOf(read?.levels ?? [], ASP_SAAS).sets.map(({ owner }) => owner)).toEqual([SAMPLE.owner, "自社"]);
  });

  it("says why a level cannot be used", () => {
    const bad = { owner: "市", level: { field: "39.1", minimum: "高い", importance: "mandatory" as const } };
    const grid = gridOf(planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { entries: { ...entries, levels: [bad] } }));
    expect(grid.find((cells) => cells.includes("level:39.1"))?.[13]).toContain("「高い」を読み取れません");
    expect(levelSetsOf([bad], ASP_SAAS)).toMatchObject({ sets: [], troubles: [{ field: "39.1" }] });
  });

  it("is no other sheet", () => {
    expect(
      readReferenceSheet(
        [
          ["欄", "項目"],
          ["39.1", "99%"],
        ],
        ASP_SAAS,
      ),
    ).toBeUndefined();
    expect(readReferenceSheet([], ASP_SAAS)).toBeUndefined();
  });
});
