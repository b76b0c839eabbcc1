import type { Vendor, VendorRow } from "../../compare";
import type { Edition } from "../../form";
import { type Language, say, type Template } from "../../messages";
import type { CellRange, RowPlan, SheetPlan } from "../plan/sheet-plan";
import { levelsTable } from "./summary-levels";
import { sharesTable } from "./summary-shares";
import { FIGURE_COLUMNS, FIGURE_WIDTH, NAME_WIDTH, SUMMARY_STYLES } from "./summary-styles";

/** Name of the comparison's summary. */
export const COMPARISON_SUMMARY_SHEET = "比較概要";

const TEXTS = {
  title: { ja: "比較の概要", en: "Summary of the comparison" },
  guidance: {
    ja: "開示の割合は、内容が公開されている欄の割合です(元の文書から読み取れない欄は数えません)。サービスの優劣を示すものではありません。",
    en: "Shares are of fields whose answers are shown; fields that were lost in the source are not counted. They do not rank the services.",
  },
} satisfies Readonly<Record<string, Template>>;

const TOP = 2;
/** More disclosures make the page taller than it is wide. */
const MOST_LANDSCAPE = 8;

/** The comparison on one page: what share each discloses, and who meets which level. */
export function planComparisonSummary(
  edition: Edition,
  vendors: readonly Vendor[],
  rows: readonly VendorRow[],
  language: Language = "ja",
): SheetPlan {
  const shares = sharesTable(edition, vendors, TOP, language);
  const levelsTop = TOP + shares.rows.length + 1;
  const levels = levelsTable(vendors, rows, levelsTop, language);
  const tables: RowPlan[] = [...shares.rows, ...(levels ? [{ cells: [] }, ...levels.rows] : [])];
  const sharesChart = areaOf(TOP + tables.length + 1, shares.chartRows);
  const levelsChart = levels && areaOf(sharesChart.bottom + 2, levels.chartRows);
  return {
    name: COMPARISON_SUMMARY_SHEET,
    tabColor: "#1D4E89",
    columns: [{ width: NAME_WIDTH }, ...Array.from({ length: FIGURE_COLUMNS }, () => ({ width: FIGURE_WIDTH }))],
    rows: [
      { height: 28, cells: [{ value: say(TEXTS.title, language), style: "title" }] },
      { height: 18, cells: [{ value: say(TEXTS.guidance, language), style: "guidance" }] },
      ...tables,
    ],
    styles: SUMMARY_STYLES,
    validations: [],
    conditionalFormats: shares.formats,
    names: [],
    charts: [{ ...shares.chart, area: sharesChart }, ...(levels && levelsChart ? [{ ...levels.chart, area: levelsChart }] : [])],
    // Names of vendors stand below the title of the first column: the sheet is told by the titles of its sections.
    mark: { top: TOP, left: 0, bottom: TOP, right: FIGURE_COLUMNS },
    print: {
      paper: "A4",
      orientation: vendors.length > MOST_LANDSCAPE ? "portrait" : "landscape",
      fitToWidth: true,
      pagesTall: 1,
      area: { top: 0, left: 0, bottom: (levelsChart ?? sharesChart).bottom, right: FIGURE_COLUMNS },
      header: `&L&8${edition.title}&R&8&A`,
      footer: "&C&8&P / &N",
    },
  };
}

const areaOf = (top: number, rows: number): CellRange => ({
  top,
  left: 0,
  bottom: top + rows - 1,
  right: FIGURE_COLUMNS,
});
