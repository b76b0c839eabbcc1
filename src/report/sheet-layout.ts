import type { Share } from "../compare";
import type { CellStyle } from "../sheets";
import { FORM_STYLES, TEXT_SIZE } from "../sheets/form/form-styles";
import { linesNeeded } from "../sheets/plan/text-fit";

/** Widths of the columns: severity, field, finding, reading, what to do, source. */
export const WIDTHS = [9, 9, 42, 20, 23, 22] as const;
export const COLUMN_COUNT = WIDTHS.length;
/** Room of a text that runs over all columns. */
export const LINE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Room of a text that begins in the third column, beside a label. */
export const FACT_WIDTH = LINE_WIDTH - WIDTHS[0] - WIDTHS[1];

const line: CellStyle = { color: "#1F2933", fontSize: TEXT_SIZE, vertical: "center", numberFormat: "@" };
const text: CellStyle = { ...FORM_STYLES.prompt, numberFormat: "@" };

export const REPORT_STYLES = {
  cover: { color: "#0F4C5C", bold: true, fontSize: 20, vertical: "center" },
  heading: { color: "#FFFFFF", fill: "#0F4C5C", bold: true, fontSize: 12, vertical: "center" },
  subheading: { color: "#0F4C5C", bold: true, fontSize: 11, vertical: "bottom" },
  note: FORM_STYLES.guidance,
  line,
  strong: { ...line, bold: true },
  label: { ...line, fill: "#DCE9EC", color: "#0B3A46", bold: true },
  columnTitle: FORM_STYLES.columnTitle,
  columnTitleLeft: { ...FORM_STYLES.columnTitle, border: "#0F4C5C", horizontal: "left", wrap: false },
  count: { ...line, numberFormat: "0", horizontal: "center" },
  total: { ...line, bold: true, horizontal: "center" },
  section: { ...FORM_STYLES.section, numberFormat: "@" },
  text,
  field: { ...text, horizontal: "center" },
  link: { ...text, horizontal: "center", color: "#1D4E89" },
  missing: { ...FORM_STYLES.status, ...FORM_STYLES.missingWord },
  correct: { ...FORM_STYLES.status, ...FORM_STYLES.correctWord },
  review: { ...FORM_STYLES.status, ...FORM_STYLES.reviewWord },
  reference: { ...FORM_STYLES.status, ...FORM_STYLES.referenceWord },
} satisfies Readonly<Record<string, CellStyle>>;

export type ReportStyle = keyof typeof REPORT_STYLES;

/** Name of the style that shows a share with its counts. */
export function shareFormat({ disclosed, total }: Share): string {
  return `share-${disclosed}-${total}`;
}

/** Words of half-width characters stay whole; anything else may stand at the end of a line. */
const PIECES = /[!-~]+ ?|[^!-~]/gu;
/** Marks that may not begin a line. */
const NEVER_FIRST = /^[、。，．）」』】ー%％]/u;

/** A text in lines that fit a width: a text that runs over several columns cannot wrap by itself. */
export function wrapped(content: string, width: number, fontSize: number): string[] {
  return content.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let current = "";
    for (const [piece] of paragraph.matchAll(PIECES)) {
      if (current !== "" && !NEVER_FIRST.test(piece) && linesNeeded(current + piece, width, fontSize) > 1) {
        lines.push(current.trimEnd());
        current = piece.trimStart();
      } else current += piece;
    }
    return [...lines, current];
  });
}
