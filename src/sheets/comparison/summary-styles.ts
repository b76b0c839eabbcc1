import { FORM_STYLES } from "../form/form-styles";
import type { CellPlan, CellStyle } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

/** Told apart also in grey and by people who do not see red and green apart. */
export const SUMMARY_COLORS = ["#0F4C5C", "#E69F00", "#56B4E9", "#009E73", "#D55E00", "#7A5195"] as const;

const SMALL = 8;
const cell: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@", vertical: "center" };

export const SUMMARY_STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  columnTitle: { ...FORM_STYLES.columnTitle, numberFormat: "@", fontSize: SMALL },
  name: { ...cell, bold: true },
  absent: { ...cell, horizontal: "center", fontSize: SMALL, italic: true, color: "#5F6B76" },
  share: { ...cell, numberFormat: "0%", horizontal: "center" },
  count: { ...cell, numberFormat: "0", horizontal: "center" },
  meets: { ...cell, horizontal: "center", fontSize: SMALL },
  unknown: { ...cell, horizontal: "center", fontSize: SMALL, italic: true, color: "#5F6B76" },
  differs: { ...cell, ...FORM_STYLES.reviewWord, horizontal: "center", fontSize: SMALL, bold: true },
  full: { fill: "#BFDCE3" },
  most: { fill: "#DDEDF1" },
  some: { fill: "#F0F7F9" },
} satisfies Readonly<Record<string, CellStyle>>;

export type SummaryStyle = keyof typeof SUMMARY_STYLES;

export const NAME_WIDTH = 34;
export const FIGURE_WIDTH = 10;
/** Columns behind the names. */
export const FIGURE_COLUMNS = 14;

export function titleCells(titles: readonly string[]): CellPlan[] {
  return titles.map((value) => ({ value, style: "columnTitle" }));
}

/** Of a row of titles, of which the first stands over the names. */
export function heightOfTitles(titles: readonly string[]): number {
  // Bold letters are a little wider.
  const lines = titles.map((title, index) => linesNeeded(title, (index === 0 ? NAME_WIDTH : FIGURE_WIDTH) * 0.9, SMALL));
  return heightOfLines(Math.max(2, ...lines), SMALL);
}
