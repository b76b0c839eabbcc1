import { disclosedShares, type Vendor, type VendorRow } from "../compare";
import type { Edition } from "../form";
import { type Language, say, type Template } from "../messages";
import { FORM_STYLES } from "./form-styles";
import type { CellPlan, CellStyle, ChartPlan, RowPlan, SheetPlan } from "./sheet-plan";

/** Name of the comparison's summary. */
export const COMPARISON_SUMMARY_SHEET = "比較概要";

const TEXTS = {
  title: { ja: "比較の概要", en: "Summary of the comparison" },
  guidance: {
    ja: "開示の割合は、内容が公開されている欄の割合です。サービスの優劣を示すものではありません。",
    en: "Shares are of fields whose answers are shown. They do not rank the services.",
  },
  section: { ja: "区分", en: "Section" },
  total: { ja: "全体", en: "All" },
  shares: { ja: "区分ごとの開示の割合", en: "Share of disclosed fields by section" },
  vendor: { ja: "開示情報", en: "Disclosure" },
  levels: { ja: "求める水準との関係(欄の数)", en: "Levels asked for (fields)" },
  meets: { ja: "満たす", en: "meets" },
  differs: { ja: "差あり", en: "differs" },
  unknown: { ja: "要確認", en: "review" },
} satisfies Readonly<Record<string, Template>>;

/** Told apart also in grey and by people who do not see red and green apart. */
const COLORS = ["#0F4C5C", "#E69F00", "#56B4E9", "#009E73", "#D55E00", "#7A5195", "#8C8C8C", "#2F6BBA", "#B5651D", "#4D4D4D"];
const STANDINGS = ["meets", "differs", "unknown"] as const;
const STANDING_COLORS: Readonly<Record<(typeof STANDINGS)[number], string>> = {
  meets: "#0F4C5C",
  differs: "#E69F00",
  unknown: "#9AA5B1",
};

const cell: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

const STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  columnTitle: { ...FORM_STYLES.columnTitle, numberFormat: "@" },
  text: cell,
  share: { ...FORM_STYLES.prompt, numberFormat: "0%", horizontal: "right" },
  count: { ...FORM_STYLES.prompt, numberFormat: "0", horizontal: "right" },
} satisfies Readonly<Record<string, CellStyle>>;

const LABEL_WIDTH = 44;
const COLUMN_WIDTH = 16;
const CHART_ROWS = 17;
const FIRST_ROW = 2;

/** The comparison on one page: what share each discloses, and how each stands to the levels. */
export function planComparisonSummary(
  edition: Edition,
  vendors: readonly Vendor[],
  rows: readonly VendorRow[],
  language: Language = "ja",
): SheetPlan {
  const shares = sharesTable(edition, vendors, language);
  const last = FIRST_ROW + shares.length - 1;
  const width = Math.max(vendors.length, STANDINGS.length, 6);
  // Every section has a bar for each vendor.
  const chartRows = CHART_ROWS + 3 * vendors.length;
  const chart: ChartPlan = {
    kind: "bar",
    title: say(TEXTS.shares, language),
    categories: { top: FIRST_ROW + 1, left: 0, bottom: last, right: 0 },
    series: vendors.map(({ name }, index) => ({
      name,
      values: { top: FIRST_ROW + 1, left: index + 1, bottom: last, right: index + 1 },
      color: COLORS[index % COLORS.length] ?? "#0F4C5C",
    })),
    area: { top: last + 2, left: 0, bottom: last + 1 + chartRows, right: width },
    numberFormat: "0%",
    most: 1,
  };
  const levelsTop = last + 3 + chartRows;
  const levels = levelsTable(vendors, rows, language);
  const levelChart = levels.length === 0 ? [] : [levelsChart(levelsTop, vendors.length, width, language)];
  const blank = (count: number): RowPlan[] => Array.from({ length: count }, () => ({ cells: [] }));
  return {
    name: COMPARISON_SUMMARY_SHEET,
    tabColor: "#1D4E89",
    columns: [{ width: LABEL_WIDTH }, ...Array.from({ length: width }, () => ({ width: COLUMN_WIDTH }))],
    rows: [
      { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
      { height: 18, cells: [{ value: say(TEXTS.guidance, language), style: "guidance" }] },
      ...shares,
      ...(levels.length === 0 ? [] : [...blank(levelsTop - last - 1), ...levels]),
    ],
    styles: STYLES,
    validations: [],
    conditionalFormats: [],
    names: [],
    charts: [chart, ...levelChart],
    print: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}

function sharesTable(edition: Edition, vendors: readonly Vendor[], language: Language): RowPlan[] {
  const tables = vendors.map(({ disclosure }) => disclosedShares(edition, disclosure));
  const first = tables[0] ?? [];
  const share = (disclosed: number, total: number): CellPlan => ({ value: total === 0 ? 0 : disclosed / total, style: "share" });
  const sections = first.map(({ title }, index): RowPlan => ({
    cells: [
      { value: title, style: "text" },
      ...tables.map((table) => share(table[index]?.all.disclosed ?? 0, table[index]?.all.total ?? 0)),
    ],
  }));
  const sum = (table: (typeof tables)[number], part: "disclosed" | "total"): number =>
    table.reduce((all, section) => all + section.all[part], 0);
  return [
    {
      height: 24,
      cells: [say(TEXTS.section, language), ...vendors.map(({ name }) => name)].map((value) => ({ value, style: "columnTitle" })),
    },
    ...sections,
    {
      cells: [
        { value: say(TEXTS.total, language), style: "text" },
        ...tables.map((table) => share(sum(table, "disclosed"), sum(table, "total"))),
      ],
    },
  ];
}

function levelsTable(vendors: readonly Vendor[], rows: readonly VendorRow[], language: Language): RowPlan[] {
  if (!rows.some(({ cells }) => cells.some(({ level }) => level !== undefined))) return [];
  return [
    {
      height: 24,
      cells: [say(TEXTS.vendor, language), ...STANDINGS.map((standing) => say(TEXTS[standing], language))].map((value) => ({
        value,
        style: "columnTitle",
      })),
    },
    ...vendors.map(({ name }, index): RowPlan => ({
      cells: [
        { value: name, style: "text" },
        ...STANDINGS.map((standing): CellPlan => ({
          value: rows.filter(({ cells }) => cells[index]?.level === standing).length,
          style: "count",
        })),
      ],
    })),
  ];
}

function levelsChart(top: number, vendors: number, width: number, language: Language): ChartPlan {
  const bottom = top + vendors;
  return {
    kind: "stackedBar",
    title: say(TEXTS.levels, language),
    categories: { top: top + 1, left: 0, bottom, right: 0 },
    series: STANDINGS.map((standing, index) => ({
      name: say(TEXTS[standing], language),
      values: { top: top + 1, left: index + 1, bottom, right: index + 1 },
      color: STANDING_COLORS[standing],
    })),
    area: { top: bottom + 2, left: 0, bottom: bottom + 1 + CHART_ROWS, right: width },
    numberFormat: "0",
  };
}
