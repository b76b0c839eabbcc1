import { type WritableSheet, writeWorkbook } from "../../files";
import type { Workbook } from "../host";
import { writableSheet } from "./writable-sheet";

/** The workbook's sheets as the writer of files takes them, hidden ones too. */
export const writableSheets = (book: Workbook): WritableSheet[] => book.sheets.map((sheet) => writableSheet(book, sheet));

/** The workbook as an xlsx file, through the same writer that the command line uses. */
export function saveWorkbook(book: Workbook): Promise<Uint8Array> {
  return writeWorkbook(writableSheets(book));
}

/** What a saved file is called: after the sheet that is shown. */
export function fileName(book: Workbook): string {
  return `${book.activeSheet.name.replace(/[\\/:*?"<>|]/g, "_")}.xlsx`;
}
