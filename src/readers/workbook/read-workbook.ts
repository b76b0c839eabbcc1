import { HucreError, readXlsx, type Sheet, type Workbook } from "hucre";
import { checkArchive, checkParts } from "../archive/archive-limits";
import { checkSize } from "../limits";
import { workbookFailure } from "./failures";
import { withJapaneseFormats } from "./japanese-formats";
import { MOST_ROWS, type SheetTexts } from "./sheet-texts";
import { shownText } from "./shown-text";

/**
 * Reads the texts of an untrusted xlsx file. Links to other files are never followed.
 * @param file name that the user knows it by
 * @throws ReportableError that says what is wrong with the file and what to do
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<SheetTexts[]> {
  checkSize(bytes, file);
  const entries = checkArchive(bytes, file);
  await checkParts(bytes, entries, file);
  if (entries.some(({ name }) => name === "xl/workbook.bin")) throw workbookFailure("workbook-binary", file);
  const workbook = await parsed(await withJapaneseFormats(bytes, entries), file);
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    grid: gridOf(sheet),
  }));
}

async function parsed(bytes: Uint8Array, file: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS });
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    throw workbookFailure("workbook-unreadable", file);
  }
}

function gridOf(sheet: Sheet): string[][] {
  return sheet.rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => shownText(value, sheet.cells?.get(`${rowIndex},${columnIndex}`)).replace(/\r\n?/g, "\n")),
  );
}
