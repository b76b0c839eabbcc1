import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { writeWorkbook } from "../../../src/files";
import { ASP_SAAS } from "../../../src/form";
import { readSheets } from "../../../src/readers/workbook";
import { parseLevelsText, REFERENCE_TABLE } from "../../../src/reference";
import {
  levelRowsOf,
  levelSetsOf,
  planReferenceSheet,
  readReferenceSheet,
  type ReferenceEntries,
  type SheetPlan,
} from "../../../src/sheets";

const SAMPLE = parseLevelsText(
  readFileSync(resolve(__dirname, "../../../assets/samples/levels.json"), "utf8"),
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
  const titles = gridOf(plan)[4] ?? [];
  const cell = (key: string, title: string): string => row(key)[titles.indexOf(title)] ?? "";
  const patterns = (key: string): string[] => [1, 2, 3, 4, 5, 6].map((pattern) => cell(key, `パターン${pattern}`));

  it("shows every value for every pattern, unconfirmed ones as such", () => {
    for (const value of REFERENCE_TABLE.values) expect(row(`reference:${value.id}`)).not.toEqual([]);
    expect(patterns("reference:availability")).toEqual([
      "99.5%以上*\n(未確認)",
      "99%以上",
      "95%以上*\n(未確認)",
      "99.5%以上*\n(未確認)",
      "99%以上*\n(未確認)",
      "95%以上",
    ]);
    expect(cell("reference:patch-start", "パターン2")).toBe("24時間以内*\n(照合済)");
    expect(patterns("reference:generator")).toEqual(["実施", "-", "-", "実施", "-", "-"]);
    expect(cell("reference:availability", "状態")).toBe("一部確認済");
    expect(cell("reference:ups-minutes", "状態")).toBe("確認済");
  });

  it("says in the row how a typed value was read, and where it cannot be", () => {
    expect(cell("reference:liveness-interval", "読み取り")).toBe("「3分以内」と読みました");
    expect(cell("reference:availability", "読み取り")).toContain("「高い」を読み取れません");
    expect(cell("reference:patch-start", "読み取り")).toBe("照合済の値として点検に使います");
    expect(cell("reference:ups-minutes", "読み取り")).toBe("");
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
    const levelTitles = grid.find((cells) => cells.includes("要求元")) ?? [];
    copied[levelTitles.indexOf("最低")] = "14世代";
    copied[levelTitles.indexOf("要求元")] = "自社";
    const read = readReferenceSheet([...grid, copied], ASP_SAAS);
    expect(levelSetsOf(read?.levels ?? [], ASP_SAAS).sets.map(({ owner }) => owner)).toEqual([SAMPLE.owner, "自社"]);
  });

  it("says why a level cannot be used", () => {
    const bad = { owner: "市", level: { field: "39.1", minimum: "高い", importance: "mandatory" as const } };
    const grid = gridOf(planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { entries: { ...entries, levels: [bad] } }));
    const levelTitles = grid.find((cells) => cells.includes("要求元")) ?? [];
    const reading = levelTitles.indexOf("読み取り");
    expect(grid.find((cells) => cells.includes("level:39.1"))?.[reading]).toContain("「高い」を読み取れません");
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
