import { writeXlsx } from "hucre";
import { hucreNames, hucreSheet } from "./hucre-sheet";
import { DEFAULT_FONT } from "./hucre-style";
import { tidyPackage } from "./tidy-package";
import type { WritableSheet } from "./writable-workbook";

/** A workbook's name in its properties. */
export interface WorkbookTitle {
  readonly title?: string;
}

/**
 * Writes sheets as an xlsx file. Equal sheets give equal parts: no time, user or machine is written.
 * @param sheets in the order of their tabs; the first visible one is shown on opening
 */
export async function writeWorkbook(sheets: readonly WritableSheet[], { title }: WorkbookTitle = {}): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map(hucreSheet),
    namedRanges: sheets.flatMap(hucreNames),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible"),
    ),
    ...(title !== undefined && { properties: { title } }),
  });
  return tidyPackage(
    written,
    sheets.map((sheet) => new Set(sheet.rows.flatMap((row, index) => (row.fixedHeight ? [index] : [])))),
  );
}
