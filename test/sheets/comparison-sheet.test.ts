import { changesBetween, compareVendors, type Vendor } from "../../src/compare";
import { emptyDisclosure, makeDisclosure } from "../../src/disclosure";
import { readSheets } from "../../src/readers/workbook";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { parseLevelsText } from "../../src/reference";
import { planComparisonSheet, planComparisonSummary, rangeAddress } from "../../src/sheets";
import { readZipDirectory } from "../../src/readers/archive/zip-directory";
import { inflateEntry } from "../../src/readers/archive/zip-content";
import { TODAY } from "../support/rule-cases";
import { sample } from "../support/samples";

const masked = makeDisclosure(ASP_SAAS, (id) =>
  id === "39.1" ? { state: "withheld", value: "" } : { state: "blank", value: "" },
);
const vendors: Vendor[] = [
  { name: "甲", disclosure: sample("sound") },
  { name: "=乙", disclosure: sample("with-gaps") },
  { name: "丙", disclosure: masked },
];
const levelText = JSON.stringify({
  kind: "levels",
  edition: "asp-saas",
  owner: "市",
  levels: [{ field: "45.2", minimum: "20世代" }],
});
const levels = [parseLevelsText(levelText, "a.json", ASP_SAAS)];
const rows = compareVendors(ASP_SAAS, vendors, { today: TODAY, levels });

describe("the sheet of a comparison", () => {
  const plan = planComparisonSheet(ASP_SAAS, vendors, rows);
  const rowOf = (id: string) => plan.rows.find((row) => row.cells[0]?.value === id)?.cells ?? [];

  it("has a row for every field, and a column for every vendor with its answer as printed", () => {
    expect(plan.rows.slice(plan.freeze?.rows).map((row) => row.cells[0]?.value)).toEqual(ASP_SAAS.fields.map(({ id }) => id));
    expect(plan.rows[2]?.cells.map((cell) => cell?.value).slice(6, 9)).toEqual(["甲", "=乙", "丙"]);
    expect(rowOf("39.1")[6]?.value).toBe(sample("sound").fields["39.1"]?.value);
  });

  it("says of a masked and of a missing answer what it is, and gives neither a figure", () => {
    expect(rowOf("39.1")[8]?.value).toBe("(非公開) 記述有り(*)");
    expect(rowOf("45.2")[8]?.value).toBe("(記載なし)");
    expect(rowOf("39.1")[11]?.value).toBe("");
  });

  it("says in words what colour shows", () => {
    expect(rowOf("45.2")[9]?.value).toBe("14世代前まで [1]\n差あり");
    expect(rowOf("45.2")[4]?.value).toBe("差あり");
  });

  it("covers all of its table with its filter", () => {
    const [last, width] = [plan.rows.length, plan.columns.length];
    expect(plan.filter).toEqual({ top: 2, left: 0, bottom: last - 1, right: width - 1 });
    expect(plan.rows[2]?.cells).toHaveLength(width);
  });

  it("shows the changed words of two sheets", () => {
    const pair = vendors.slice(0, 2);
    const [before, after] = pair;
    if (!before || !after) throw new Error("No pair");
    const two = planComparisonSheet(ASP_SAAS, pair, compareVendors(ASP_SAAS, pair, { today: TODAY }), {
      changes: changesBetween(ASP_SAAS, before.disclosure, after.disclosure),
      language: "en",
    });
    expect(two.rows[2]?.cells.at(-1)?.value).toBe("Changed words");
    expect(two.rows.some((row) => /“.*” → “.*”/.test(String(row.cells.at(-1)?.value)))).toBe(true);
  });

  it("is written with its texts as texts, its filter and its charts", async () => {
    const bytes = await writeWorkbook([planComparisonSummary(ASP_SAAS, vendors, rows), plan]);
    const [summary, comparison] = await readSheets(bytes, "a.xlsx");
    expect(comparison?.grid[2]?.[7]).toBe("=乙");
    expect(summary?.grid[2]?.slice(0, 4)).toEqual(["区分", "甲", "=乙", "丙"]);
    const directory = readZipDirectory(bytes) ?? [];
    const charts = directory.filter(({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    const sheet = directory.find(({ name }) => name === "xl/worksheets/sheet2.xml");
    const xml = sheet ? new TextDecoder().decode(await inflateEntry(bytes, sheet)) : "";
    expect(xml).toContain(`<autoFilter ref="${plan.filter ? rangeAddress(plan.filter) : ""}"`);
  });

  it("takes twenty vendors", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ name: `${index + 1}社`, disclosure: emptyDisclosure(ASP_SAAS) }));
    const wide = planComparisonSheet(ASP_SAAS, many, compareVendors(ASP_SAAS, many, { today: TODAY }));
    expect(wide.columns).toHaveLength(6 + 40);
    expect(planComparisonSummary(ASP_SAAS, many, []).charts?.[0]?.series).toHaveLength(20);
  });
});

describe("the summary of a comparison", () => {
  const plan = planComparisonSummary(ASP_SAAS, vendors, rows);

  it("draws its charts over the tables that it holds", () => {
    for (const { categories, series, area } of plan.charts ?? []) {
      for (const { values } of series) {
        expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
        for (let row = values.top; row <= values.bottom; row += 1) {
          expect(typeof plan.rows[row]?.cells[values.left]?.value).toBe("number");
          expect(typeof plan.rows[row]?.cells[categories.left]?.value).toBe("string");
        }
      }
      expect(area.top).toBeGreaterThan(categories.bottom);
    }
    expect(plan.charts).toHaveLength(2);
  });

  it("has no chart of levels where none are asked for", () => {
    expect(planComparisonSummary(ASP_SAAS, vendors, compareVendors(ASP_SAAS, vendors, { today: TODAY })).charts).toHaveLength(1);
  });
});
