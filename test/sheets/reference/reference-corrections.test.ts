import fc from "fast-check";
import { ASP_SAAS } from "../../../src/form";
import { REFERENCE_TABLE } from "../../../src/reference";
import { planReferenceSheet, referenceCorrections, readReferenceSheet, type SheetPlan } from "../../../src/sheets";

const gridOf = (plan: SheetPlan): string[][] => {
  const rows = plan.rows.map((row) => row.cells.map((cell) => String(cell?.value ?? "")));
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
};

const EMPTY = gridOf(planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { pattern: 2 }));
const VALUE_TITLES = EMPTY[4] ?? [];
const LEVEL_TITLES = EMPTY.find((cells) => cells.includes("要求元")) ?? [];

/** The sheet after a person has typed something, with the readings as they stood before. */
function typed(entries: readonly (readonly [key: string, title: string, text: string])[]): string[][] {
  const grid = EMPTY.map((cells) => [...cells]);
  for (const [key, title, text] of entries) {
    const row = grid.find((cells) => cells.includes(key)) ?? [];
    row[(key.startsWith("level:") ? LEVEL_TITLES : VALUE_TITLES).indexOf(title)] = text;
  }
  return grid;
}

function corrected(grid: string[][], pattern: 2 | 6 | null = 2): Record<string, string> {
  const options = { language: "ja" as const, ...(pattern !== null && { pattern }) };
  return Object.fromEntries(
    referenceCorrections(grid, ASP_SAAS, REFERENCE_TABLE, options).map(({ row, column, value }) => {
      const key = grid[row]?.find((text) => /^(?:reference|level):/.test(text));
      const titles = key?.startsWith("level:") ? LEVEL_TITLES : VALUE_TITLES;
      return [key === undefined ? "line" : `${key} ${titles[column] ?? ""}`, value];
    }),
  );
}

describe("what a sheet of reference values says of what was typed into it", () => {
  it("has nothing to correct where nothing was typed", () => {
    expect(corrected(EMPTY)).toEqual({});
  });

  it.each([
    ["a value that is read", [["reference:liveness-interval", "独自の値", "3分"]], { 読み取り: "「3分以内」と読みました" }],
    [
      "a value that cannot be read",
      [["reference:liveness-interval", "独自の値", "なるべく早く"]],
      { 読み取り: "「なるべく早く」を読み取れません。「5分」のように記入してください。この値とは比べません" },
    ],
    [
      "a value of another kind",
      [["reference:liveness-interval", "独自の値", "99%"]],
      { 読み取り: "「99%」を読み取れません。「5分」のように記入してください。この値とは比べません" },
    ],
  ] as const)("says so of %s", (_what, entries, expected) => {
    const found = corrected(typed(entries));
    expect(found).toEqual(
      Object.fromEntries(Object.entries(expected).map(([title, text]) => [`reference:liveness-interval ${title}`, text])),
    );
  });

  it("shows a value as checked once it is marked, in all its patterns", () => {
    const found = corrected(typed([["reference:backup-generations", "照合済", "○"]]));
    expect(found["reference:backup-generations パターン2"]).toBe("3世代以上\n(照合済)");
    expect(found["reference:backup-generations 読み取り"]).toBe("照合済の値として点検に使います");
    expect(Object.keys(found)).toHaveLength(7);
  });

  it("says of a level whether it was read, and forgets it with the level", () => {
    const bad = typed([["level:39.1", "最低", "高い"]]);
    expect(corrected(bad)["level:39.1 読み取り"]).toContain("「高い」を読み取れません");
    expect(corrected(typed([["level:39.1", "最低", "99.5%"]]))).toEqual({ "level:39.1 読み取り": "読み取りました" });
    expect(corrected(typed([["level:39.1", "読み取り", "読み取りました"]]))).toEqual({ "level:39.1 読み取り": "" });
  });

  it("names the pattern that the form tells by now", () => {
    const found = corrected(EMPTY, 6);
    expect(found["line"]).toBe("点検に使うパターン: 6");
    expect(found["reference:ups-minutes パターン6"]).toBe("10分以上");
    expect(corrected(EMPTY, null)["line"]).toContain("未定");
  });

  it("leaves what a person filled in, and is done after one time, wherever rows and columns stand", () => {
    const words = fc.constantFrom("3分", "99.9%", "高い", "○", "", "10", "実施", "毎日1回");
    const ids = REFERENCE_TABLE.values.map(({ id }) => `reference:${id}`);
    const entry = fc.oneof(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom("照合済", "独自の値"), words),
      fc.tuple(fc.constantFrom("level:39.1", "level:45.1"), fc.constantFrom("最低", "最大", "有無", "文言"), words),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.nat(4), (entries, above) => {
        const grid = [...Array.from({ length: above }, () => [""]), ...typed(entries)];
        const before = readReferenceSheet(grid, ASP_SAAS);
        const options = { language: "ja" as const, pattern: 2 as const };
        for (const { row, column, value } of referenceCorrections(grid, ASP_SAAS, REFERENCE_TABLE, options)) {
          const cells = grid[row];
          if (cells) cells[column] = value;
        }
        expect(readReferenceSheet(grid, ASP_SAAS)).toEqual(before);
        expect(referenceCorrections(grid, ASP_SAAS, REFERENCE_TABLE, options)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("has none on another sheet", () => {
    const other = gridOf({ ...planReferenceSheet(ASP_SAAS, REFERENCE_TABLE), rows: [{ cells: [{ value: "メモ" }] }] });
    expect(referenceCorrections(other, ASP_SAAS, REFERENCE_TABLE, { language: "ja" })).toEqual([]);
  });
});
