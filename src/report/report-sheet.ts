import { type Requirement, REQUIREMENT_LABELS } from "../form";
import { say } from "../messages";
import { type CellStyle, type ChartPlan, REQUIREMENT_COLORS, type RowPlan, type SheetPlan } from "../sheets";
import { findingRow, sectionRow, titleRow } from "./finding-rows";
import { LEGEND, REPORT_TEXTS } from "./report-texts";
import type { ReviewReport, ShareLine } from "./review-report";
import { COLUMN_COUNT, REPORT_STYLES, shareFormat, WIDTHS } from "./sheet-layout";
import { blank, fact, heading, lines, subheading } from "./sheet-rows";

/** Name of the sheet with the report. */
export const REPORT_SHEET = "点検報告";

const REQUIREMENTS: readonly Requirement[] = ["mandatory", "mandatoryWithLevel", "optional"];
const CHART_ROWS = 26;
const SIGNATURE_LINE = "＿".repeat(24);

/** The report as a worksheet to print on A4: cover and summary first, then what was not checked, then the findings. */
export function planReportSheet(report: ReviewReport, name: string = REPORT_SHEET): SheetPlan {
  const { language } = report;
  const word = (text: keyof typeof REPORT_TEXTS): string => say(REPORT_TEXTS[text], language);
  const cover: RowPlan[] = [
    { height: 44, cells: [{ value: report.title, style: "cover" }] },
    ...lines(report.statement, "note"),
    blank(),
    heading(word("outline")),
    ...report.cover.flatMap(({ label, text }) => fact(label, text)),
    ...report.signatures.flatMap((label) => fact(label, SIGNATURE_LINE)),
    blank(),
    heading(word("summary")),
    ...fact(word("validity"), report.validity),
  ];
  const counts = countRows(report);
  const countsFirst = cover.length + 2;
  const shares = shareRows(report);
  const sharesFirst = cover.length + counts.length + 2;
  const sharesLast = cover.length + counts.length + shares.length - 2;
  const summary = [...cover, ...counts, ...shares];
  const chartTop = summary.length;
  const charts: RowPlan[] = Array.from({ length: CHART_ROWS + 1 }, blank);
  const before = [...summary, ...charts, ...notCheckedRows(report), ...legendRows(report), heading(word("findings"))];
  const body = report.findings.flatMap(({ title, findings }) => [
    sectionRow(say(REPORT_TEXTS.sectionFindings, language, { title, count: findings.length })),
    ...findings.map((finding) => findingRow(finding, language)),
  ]);
  const table = body.length > 0 ? [titleRow(language), ...body] : lines(word("noFindings"), "line");
  return {
    name,
    tabColor: "#0F4C5C",
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...before, ...table],
    styles: { ...REPORT_STYLES, ...shareStyles(report) },
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [
      sharesChart(report, sharesFirst, sharesLast, chartTop),
      countsChart(report, countsFirst, countsFirst + report.counts.length - 1, chartTop),
    ],
    mark: { top: 0, left: 0, bottom: 0, right: 0 },
    print: {
      paper: "A4",
      orientation: "portrait",
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: before.length + table.length - 1, right: COLUMN_COUNT - 1 },
      ...(body.length > 0 && { titleRows: { first: before.length, last: before.length } }),
      header: `&L&8${report.edition}&R&8${report.title}`,
      footer: "&C&8&P / &N",
    },
  };
}

function countRows({ counts, total, language }: ReviewReport): RowPlan[] {
  const row = (cells: readonly [string | number, string][]): RowPlan => ({
    height: 19,
    cells: cells.map(([value, style]) => ({ value, style })),
  });
  return [
    subheading(say(REPORT_TEXTS.findingCount, language)),
    row([
      [say(REPORT_TEXTS.severity, language), "columnTitle"],
      [say(REPORT_TEXTS.count, language), "columnTitle"],
      [say(REPORT_TEXTS.meaning, language), "columnTitleLeft"],
      ...Array.from({ length: COLUMN_COUNT - 3 }, (): [string, string] => ["", "columnTitleLeft"]),
    ]),
    ...counts.map(({ status, word, count, meaning }) =>
      row([
        [word, status],
        [count, "count"],
        [meaning, "line"],
      ]),
    ),
    row([
      [say(REPORT_TEXTS.total, language), "total"],
      [total, "count"],
    ]),
  ];
}

function shareRows({ sections, whole, language }: ReviewReport): RowPlan[] {
  const blankTitle = { value: "", style: "columnTitleLeft" };
  return [
    subheading(say(REPORT_TEXTS.shares, language)),
    {
      height: 19,
      cells: [
        { value: say(REPORT_TEXTS.section, language), style: "columnTitleLeft" },
        blankTitle,
        blankTitle,
        ...REQUIREMENTS.map((requirement) => ({ value: REQUIREMENT_LABELS[requirement], style: "columnTitle" })),
      ],
    },
    ...[...sections, whole].map((line): RowPlan => ({
      height: 18,
      cells: [
        { value: line.title, style: line === whole ? "strong" : "line" },
        null,
        null,
        ...REQUIREMENTS.map((requirement) => {
          const { disclosed, total } = line.shares[requirement];
          if (total === 0) return { value: say(REPORT_TEXTS.none, language), style: "count" };
          return { value: disclosed / total, style: shareFormat(line.shares[requirement]) };
        }),
      ],
    })),
    ...lines(say(REPORT_TEXTS.shareNote, language), "note"),
  ];
}

/** One style for each pair of counts: the cell holds the share, which the chart draws, and shows the counts beside it. */
function shareStyles({ sections, whole }: ReviewReport): Record<string, CellStyle> {
  const shares = [...sections, whole].flatMap((line: ShareLine) => REQUIREMENTS.map((each) => line.shares[each]));
  return Object.fromEntries(
    shares.map((share): [string, CellStyle] => [
      shareFormat(share),
      { ...REPORT_STYLES.count, numberFormat: `0%" (${share.disclosed}/${share.total})"` },
    ]),
  );
}

function sharesChart({ language }: ReviewReport, first: number, last: number, top: number): ChartPlan {
  return {
    kind: "bar",
    title: say(REPORT_TEXTS.shares, language),
    categories: { top: first, left: 0, bottom: last, right: 0 },
    series: REQUIREMENTS.map((requirement, index) => ({
      name: REQUIREMENT_LABELS[requirement],
      values: { top: first, left: 3 + index, bottom: last, right: 3 + index },
      color: REQUIREMENT_COLORS[requirement],
    })),
    area: { top, left: 0, bottom: top + CHART_ROWS - 1, right: 3 },
    numberFormat: "0%",
    most: 1,
  };
}

function countsChart({ language, total }: ReviewReport, first: number, last: number, top: number): ChartPlan {
  const title = say(REPORT_TEXTS.findingCount, language);
  return {
    kind: "column",
    title,
    categories: { top: first, left: 0, bottom: last, right: 0 },
    series: [{ name: title, values: { top: first, left: 1, bottom: last, right: 1 }, color: "#0F4C5C" }],
    area: { top, left: 4, bottom: top + CHART_ROWS - 1, right: COLUMN_COUNT - 1 },
    numberFormat: "0",
    ...(total === 0 && { most: 1 }),
  };
}

function notCheckedRows({ notChecked, language }: ReviewReport): RowPlan[] {
  return [
    heading(say(REPORT_TEXTS.notChecked, language)),
    ...lines(say(REPORT_TEXTS.notCheckedNote, language), "note"),
    ...notChecked.flatMap(({ title, explanation, entries, entriesAre }) => {
      if (entries.length === 0) return [subheading(title), ...lines(say(REPORT_TEXTS.nothing, language), "line")];
      const shown = entriesAre === "names" ? [entries.join(language === "ja" ? "、" : ", ")] : entries.map((each) => `・${each}`);
      return [subheading(title), ...lines(explanation, "note"), ...shown.flatMap((text) => lines(text, "line"))];
    }),
    blank(),
  ];
}

function legendRows({ language }: ReviewReport): RowPlan[] {
  return [
    heading(say(REPORT_TEXTS.legend, language)),
    ...LEGEND.flatMap(({ label, text }) => fact(say(label, language), say(text, language))),
    blank(),
  ];
}
