import { changesBetween, compareVendors, type Vendor } from "../../../src/compare";
import { emptyDisclosure, makeDisclosure } from "../../../src/disclosure";
import { readSheets } from "../../../src/readers/workbook";
import { writeWorkbook } from "../../../src/files";
import { ASP_SAAS } from "../../../src/form";
import { parseLevelsText } from "../../../src/reference";
import { type CellRange, planComparisonSheet, planComparisonSummary, rangeAddress } from "../../../src/sheets";
import { readZipDirectory } from "../../../src/readers/archive/zip-directory";
import { inflateEntry } from "../../../src/readers/archive/zip-content";
import { TODAY } from "../../support/rule-cases";
import { sample } from "../../support/samples";

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
  const titles = plan.rows[2]?.cells.map((cell) => cell?.value) ?? [];
  const cellOf = (id: string, title: string) => plan.rows.find((row) => row.cells[0]?.value === id)?.cells[titles.indexOf(title)];

  it("has a row for every field, and a column for every vendor with its answer as printed", () => {
    expect(plan.rows.slice(plan.freeze?.rows).map((row) => row.cells[0]?.value)).toEqual(ASP_SAAS.fields.map(({ id }) => id));
    expect(plan.rows[2]?.cells.map((cell) => cell?.value).slice(7, 10)).toEqual(["甲", "=乙", "丙"]);
    expect(cellOf("39.1", "甲")?.value).toBe(sample("sound").fields["39.1"]?.value);
  });

  it("says of a masked and of a missing answer what it is, and gives neither a figure", () => {
    expect(cellOf("39.1", "丙")?.value).toBe("(非公開) 記述有り(*)");
    expect(cellOf("45.2", "丙")?.value).toBe("(記載なし)");
    expect(cellOf("39.1", "読み取り: 丙")?.value).toBe("");
  });

  it("says in words what colour shows", () => {
    expect(cellOf("45.2", "読み取り: 甲")?.value).toBe("14世代前まで [1]\n差あり");
    expect(cellOf("45.2", "水準")?.value).toBe("差あり");
    expect(cellOf("45.2", "求める水準・参照値")?.value).toBe("20世代以上(市、必須)");
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
    expect(comparison?.grid[2]?.[8]).toBe("=乙");
    expect(summary?.grid.slice(3, 6).map((cells) => cells[0])).toEqual(["甲", "=乙", "丙"]);
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
    expect(wide.columns).toHaveLength(7 + 40);
    expect(wide.print?.pagesWide).toBe(5);
  });
});

describe("the summary of a comparison", () => {
  const plan = planComparisonSummary(ASP_SAAS, vendors, rows);

  it("draws its charts over the tables that it holds, below them and on one page", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ name: `${index + 1}社`, disclosure: sample("with-gaps") }));
    const plans = [plan, planComparisonSummary(ASP_SAAS, many, compareVendors(ASP_SAAS, many, { today: TODAY, levels }))];
    for (const { charts = [], rows: all, print } of plans) {
      for (const { categories, series, area } of charts) {
        const cells = (range: CellRange) =>
          all.slice(range.top, range.bottom + 1).flatMap((row) => row.cells.slice(range.left, range.right + 1));
        for (const { values } of series) {
          expect(cells(values).every((cell) => ["number", "string"].includes(typeof cell?.value))).toBe(true);
          expect(cells(values).some((cell) => typeof cell?.value === "number")).toBe(true);
          expect(cells(values)).toHaveLength(cells(categories).length);
        }
        expect(cells(categories).every((cell) => typeof cell?.value === "string")).toBe(true);
        expect(area.top).toBeGreaterThanOrEqual(all.length);
        expect(area.bottom).toBeLessThanOrEqual(print?.area?.bottom ?? -1);
      }
      expect(charts).toHaveLength(2);
      expect(print).toMatchObject({ fitToWidth: true, pagesTall: 1 });
    }
  });

  it("shows a bar for each section and disclosure, and of many one bar for each disclosure", () => {
    const seriesOf = (count: number) => {
      const some = Array.from({ length: count }, (_, index) => ({ name: `${index}`, disclosure: sample("sound") }));
      return planComparisonSummary(ASP_SAAS, some, []).charts?.[0]?.series.length;
    };
    expect([2, 6, 7, 20].map(seriesOf)).toEqual([2, 6, 2, 2]);
  });

  it("says in words what is masked or was lost: neither is zero", () => {
    const state = (shown: "withheld" | "lost") => makeDisclosure(ASP_SAAS, () => ({ state: shown, value: "" }));
    const two: Vendor[] = [
      { name: "甲", disclosure: state("withheld") },
      { name: "乙", disclosure: state("lost") },
    ];
    const [first, second] = planComparisonSummary(ASP_SAAS, two, []).rows.slice(3, 5);
    expect(new Set(first?.cells.slice(1, 13).map((cell) => cell?.value))).toEqual(new Set(["非公開"]));
    expect(first?.cells.at(-2)?.value).toBe(1);
    expect(new Set(second?.cells.slice(1, 14).map((cell) => cell?.value))).toEqual(new Set(["読取不可"]));
    expect(second?.cells.at(-1)?.value).toBe(ASP_SAAS.fields.length);
  });

  it("says of every level and vendor whether it is met, and by whom it is asked", () => {
    const titles = plan.rows.find((row) => String(row.cells[4]?.value).startsWith("45.2"));
    expect(titles?.cells.map((cell) => cell?.value)).toEqual([
      "開示情報",
      "満たす",
      "差あり",
      "要確認",
      "45.2 20世代以上(市、必須)",
    ]);
    const place = titles ? plan.rows.indexOf(titles) : -1;
    expect(plan.rows.slice(place + 1, place + 4).map((row) => row.cells.map((cell) => cell?.value))).toEqual([
      ["甲", 0, 1, 0, "差あり"],
      ["=乙", 0, 1, 0, "差あり"],
      ["丙", 0, 1, 0, "差あり"],
    ]);
  });

  it("goes on below where more is asked for than the page is wide", () => {
    const list = ASP_SAAS.fields.slice(0, 30).map(({ id }) => ({ field: id, wording: ["語"] }));
    const text = JSON.stringify({ kind: "levels", edition: "asp-saas", owner: "市", levels: list });
    const many = compareVendors(ASP_SAAS, vendors, { today: TODAY, levels: [parseLevelsText(text, "a.json", ASP_SAAS)] });
    const wide = planComparisonSummary(ASP_SAAS, vendors, many);
    expect(Math.max(...wide.rows.map((row) => row.cells.length))).toBeLessThanOrEqual(15);
    const shown = wide.rows.flatMap((row) => row.cells.filter((cell) => String(cell?.value).endsWith("「語」(市、必須)")));
    expect(shown).toHaveLength(30);
  });

  it("has no chart of levels where none are asked for", () => {
    expect(planComparisonSummary(ASP_SAAS, vendors, compareVendors(ASP_SAAS, vendors, { today: TODAY })).charts).toHaveLength(1);
  });
});
