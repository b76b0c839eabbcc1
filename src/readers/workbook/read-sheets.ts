import type { SourceDocument } from "../document";
import { checkExtent } from "../extent";
import { fileKindOf } from "../file-kind";
import { readOds } from "./read-ods";
import { readWorkbook } from "./read-workbook";
import { readXls } from "./read-xls";
import { pagesOfSheets } from "./sheet-rows";
import type { SheetTexts } from "./sheet-texts";

/**
 * Reads the texts of an untrusted workbook: .xlsx and .xlsm, .xls of Excel 97 to 2003, .ods.
 * @param file name that the user knows it by
 * @throws ReportableError that says what is wrong with the file and what to do
 */
export async function readSheets(bytes: Uint8Array, file: string): Promise<SheetTexts[]> {
  const kind = fileKindOf(bytes);
  if (kind === "oldWorkbook") return readXls(bytes, file);
  return kind === "openSpreadsheet" ? readOds(bytes, file) : readWorkbook(bytes, file);
}

/**
 * A workbook in whatever layout as the neutral document: one page for each sheet that shows something.
 * @throws ReportableError `workbook-empty` or `document-too-long`
 */
export function documentOfSheets(sheets: readonly SheetTexts[], file: string): SourceDocument {
  return checkExtent({ format: "workbook", file, pages: pagesOfSheets(sheets, file) }, file);
}
