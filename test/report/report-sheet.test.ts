import { emptyDisclosure } from "../../src/disclosure";
import { readForms, writeWorkbook } from "../../src/files";
import { ASP_SAAS } from "../../src/form";
import { readSheets } from "../../src/readers/workbook";
import { planReportSheet, REPORT_SHEET, reviewReport } from "../../src/report";
import { planFormSheet } from "../../src/sheets";
import { answersAt, shownReport } from "./shown-report";

const textsOf = ({ rows }: ReturnType<typeof planReportSheet>): string[] =>
  rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));

describe.each(["ja", "en"] as const)("the report as a sheet (%s)", (language) => {
  const { model, report, input } = shownReport("with-gaps", { language });
  const plan = planReportSheet(model);

  it("has every finding once", () => {
    const told = model.findings.flatMap(({ findings }) => findings);
    const rows = plan.rows.filter(({ cells }) => cells.length === 6 && cells[5]?.style === "text");
    expect(rows).toHaveLength(report.findings.length);
    rows.forEach(({ cells }, index) => {
      expect(cells[0]?.value).toBe(told[index]?.word);
      expect(cells[2]?.value).toContain(told[index]?.message);
      expect(cells[2]?.value).toContain(told[index]?.why);
      expect(cells[5]?.value).toContain(told[index]?.rule.id);
    });
  });

  it("neither judges nor scores", () => {
    expect(textsOf(plan).join("\n")).not.toMatch(/合格|評価点|得点|点数|スコア|ランク|優良|\bscore\b|\bgrade|passed/);
  });

  it("prints on A4, one page wide, the titles of the list on every page of it", () => {
    const { print, rows, columns } = plan;
    expect(print).toMatchObject({ paper: "A4", orientation: "portrait", fitToWidth: true });
    expect(print?.area).toEqual({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
    expect(rows[print?.titleRows?.first ?? -1]?.cells.map((cell) => cell?.style)).toEqual(columns.map(() => "columnTitle"));
    const list = rows.findIndex(({ cells }) => cells[5]?.style === "text");
    expect(print?.titleRows?.first).toBeLessThan(list);
  });

  it("draws its charts over the tables' own numbers", () => {
    const [shares, counts] = plan.charts ?? [];
    const values = (column: number, top: number, bottom: number): unknown[] =>
      plan.rows.slice(top, bottom + 1).map(({ cells }) => cells[column]?.value);
    const { top, bottom } = counts?.categories ?? { top: 0, bottom: 0 };
    expect(values(0, top, bottom)).toEqual(model.counts.map(({ word }) => word));
    expect(values(1, top, bottom)).toEqual(model.counts.map(({ count }) => count));
    const lines = [...model.sections, model.whole];
    const categories = shares?.categories ?? { top: 0, bottom: 0 };
    expect(values(0, categories.top, categories.bottom)).toEqual(lines.map(({ title }) => title));
    const [mandatory] = shares?.series ?? [];
    expect(values(mandatory?.values.left ?? 0, categories.top, categories.bottom)).toEqual(
      lines.map(({ shares: { mandatory: share } }) => (share.total === 0 ? "-" : share.disclosed / share.total)),
    );
    for (const { area } of plan.charts ?? []) {
      const covered = plan.rows.slice(area.top, area.bottom + 1).flatMap(({ cells }) => cells);
      expect(covered).toEqual([]);
    }
  });

  it("uses styles that it brings, and links to cells of the form", () => {
    const placed = planReportSheet(reviewReport({ ...input, answers: answersAt(input.disclosure) }));
    for (const { cells } of placed.rows) {
      for (const cell of cells) if (cell?.style !== undefined) expect(Object.keys(placed.styles)).toContain(cell.style);
    }
    const links = placed.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.link ? [cell.link.sheet] : [])));
    expect(links).toEqual(report.findings.map(() => "申請内容"));
  });

  it("is written beside the form, and is not taken for one", async () => {
    const bytes = await writeWorkbook([plan, ...planFormSheet(ASP_SAAS, { answers: input.disclosure })]);
    const [sheet] = await readSheets(bytes, "a.xlsx");
    expect(sheet?.name).toBe(REPORT_SHEET);
    expect(sheet?.grid[0]?.[0]).toBe(model.title);
    expect(await readForms(bytes, "a.xlsx", ASP_SAAS)).toHaveLength(1);
    expect(await readForms(await writeWorkbook([plan]), "a.xlsx", ASP_SAAS)).toHaveLength(0);
  });
});

it("says so where nothing was found, and copes with an empty form", () => {
  expect(textsOf(planReportSheet(shownReport("sound").model)).join()).toContain("記載の不足・不整合は見つかりませんでした");
  const { fields } = emptyDisclosure(ASP_SAAS);
  const { model } = shownReport("sound", { fields });
  expect(model.whole.shares.mandatory.disclosed).toBe(0);
  expect(planReportSheet(model).rows.length).toBeGreaterThan(100);
});
