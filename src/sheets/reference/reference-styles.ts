import { FORM_STYLES, TEXT_SIZE } from "../form/form-styles";
import { REFERENCE_WIDTHS } from "./reference-columns";
import type { CellPlan, CellStyle, RowPlan } from "../plan/sheet-plan";
import { heightOfLines, linesNeeded } from "../plan/text-fit";

const plain: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

export const REFERENCE_STYLES = {
  title: FORM_STYLES.title,
  guidance: FORM_STYLES.guidance,
  progress: FORM_STYLES.progress,
  columnTitle: FORM_STYLES.columnTitle,
  text: plain,
  centre: { ...plain, horizontal: "center" },
  chosen: { ...plain, horizontal: "center", bold: true, fill: "#E1ECF7", color: "#1D4E89" },
  candidate: { ...plain, horizontal: "center", italic: true, color: "#5F6B76" },
  entry: { ...plain, fill: "#FFFDF3", color: "#111827" },
  entryCentre: { ...plain, fill: "#FFFDF3", color: "#111827", horizontal: "center" },
  unread: { ...plain, ...FORM_STYLES.reviewWord },
  blank: { numberFormat: "@" },
  key: FORM_STYLES.key,
} satisfies Readonly<Record<string, CellStyle>>;

export type ReferenceStyle = keyof typeof REFERENCE_STYLES;

/** A row that is as high as its longest text; the key at the end does not count. */
export function fittedRow(cells: readonly CellPlan[]): RowPlan {
  const lines = cells
    .slice(0, -1)
    .map(({ value }, column) => linesNeeded(String(value ?? ""), REFERENCE_WIDTHS[column] ?? 10, TEXT_SIZE));
  return { height: heightOfLines(Math.max(...lines), TEXT_SIZE), cells };
}
