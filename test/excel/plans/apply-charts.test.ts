import { inflateEntry } from "../../../src/readers/archive/zip-content";
import { readZipDirectory } from "../../../src/readers/archive/zip-directory";
import { compareVendors } from "../../../src/compare";
import { ASP_SAAS } from "../../../src/form";
import { planComparisonSheet, planComparisonSummary } from "../../../src/sheets";
import { Workbook } from "../../../src/workbench/host";
import { openWorkbook } from "../../../src/workbench/open";
import { saveWorkbook } from "../../../src/workbench/save";
import { disclosureOf, TODAY } from "../../support/rule-cases";
import { openDesk } from "../../support/workbook-session";

const VENDORS = ["甲", "乙"].map((name, index) => ({ name, disclosure: disclosureOf({ "39.1": `99.${9 - index}%` }) }));
const ROWS = compareVendors(ASP_SAAS, VENDORS, { today: TODAY });
const SUMMARY = planComparisonSummary(ASP_SAAS, VENDORS, ROWS);
const COMPARISON = planComparisonSheet(ASP_SAAS, VENDORS, ROWS);

async function partsOf(bytes: Uint8Array, name: RegExp): Promise<string[]> {
  const parts: string[] = [];
  for (const entry of readZipDirectory(bytes) ?? []) {
    const content = name.test(entry.name) ? await inflateEntry(bytes, entry) : null;
    if (content) parts.push(new TextDecoder().decode(content));
  }
  return parts;
}

describe("charts and filters of a planned sheet", () => {
  it("become Excel's own, once, also when the sheet is written anew", async () => {
    const { session, book, trips } = openDesk();
    expect(await trips(() => session.show(SUMMARY))).toBe(2);
    await session.show(SUMMARY);
    const charts = book.sheetNamed(SUMMARY.name)?.layout.charts ?? [];
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ type: "BarClustered", legend: "Bottom", categoriesReversed: true });
    expect(charts[0]?.series.map(({ name, color }) => [name, color])).toEqual(
      SUMMARY.charts?.[0]?.series.map(({ name, color }) => [name, color]),
    );
    await session.show(COMPARISON);
    const filter = book.sheetNamed(COMPARISON.name)?.layout.filter;
    expect(filter).toEqual({ row: 2, column: 0, rows: 134, columns: 11 });
  });

  it("stand in the file that the workbench saves", async () => {
    const { session, book } = openDesk();
    await session.show(SUMMARY);
    await session.show(COMPARISON);
    const bytes = await saveWorkbook(book);
    const [chart] = await partsOf(bytes, /^xl\/charts\/chart\d+\.xml$/);
    expect(chart).toContain("甲");
    expect(chart).toContain("乙");
    const opened = new Workbook({ thisYear: TODAY.year });
    await openWorkbook(opened, bytes, "a.xlsx");
    for (const { name } of [SUMMARY, COMPARISON]) {
      const pageOf = (workbook: Workbook) => {
        const { zoom, titleRows, titleColumns, orientation } = workbook.sheetNamed(name)?.layout.page ?? {};
        return { zoom, titleRows, titleColumns, orientation };
      };
      expect(pageOf(opened)).toEqual(pageOf(book));
    }
    expect(book.sheetNamed(SUMMARY.name)?.layout.page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(opened.sheetNamed(COMPARISON.name)?.layout.page.titleColumns).toMatchObject({ column: 0, columns: 2 });
    expect((await partsOf(bytes, /^xl\/worksheets\//)).filter((xml) => xml.includes('<autoFilter ref="A3:K136"'))).toHaveLength(
      1,
    );
  });
});
