import { HucreError, readXlsx, type Sheet, type Workbook } from "hucre";
import { ReportableError } from "../../messages";
import { checkSize } from "../limits";
import { checkArchive, checkParts } from "../archive/archive-limits";
import { shownText } from "./shown-text";

/** A sheet as its reader sees it. */
export interface SheetTexts {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts as shown, from cell A1 on. */
  readonly grid: readonly (readonly string[])[];
}

/** More rows than any form has; the rest of a sheet is not looked at. */
const MOST_ROWS = 20_000;

/**
 * Reads the texts of an untrusted xlsx file. Links to other files are never followed.
 * @param file name that the user knows it by
 * @throws ReportableError that says what is wrong with the file and what to do
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<SheetTexts[]> {
  checkSize(bytes, file);
  await checkParts(bytes, checkArchive(bytes, file), file);
  const workbook = await parsed(bytes, file);
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
    throw new ReportableError(
      "workbook-unreadable",
      { ja: "「{file}」をExcelブックとして読み取れませんでした。", en: "“{file}” could not be read as an Excel workbook." },
      {
        ja: "Excelで開けることをご確認のうえ、.xlsx形式で保存し直してください。",
        en: "Check that it opens in Excel, and save it anew as .xlsx.",
      },
      { file },
    );
  }
}

function gridOf(sheet: Sheet): string[][] {
  return sheet.rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => shownText(value, sheet.cells?.get(`${rowIndex},${columnIndex}`)).replace(/\r\n?/g, "\n")),
  );
}
