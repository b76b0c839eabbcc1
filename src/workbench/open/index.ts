import { HucreError, readXlsx } from "hucre";
import { ReportableError } from "../../messages";
import { readWorkbook } from "../../readers/workbook";
import { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host";
import { namesOf, sheetContent } from "./sheet-content";

/**
 * Puts the sheets of an xlsx file in the place of the workbook's: values, formulas, looks, drop-downs, limits, conditional
 * formats, notes, names, frozen panes and print set-up. One step of undo brings the workbook before back. Heights of rows are
 * not in what the library reads: rows are as high as their text.
 * @param file name that the user knows it by
 * @throws ReportableError that says what is wrong with the file; nothing has changed then
 */
export async function openWorkbook(book: Workbook, bytes: Uint8Array, file: string): Promise<void> {
  // Its checks of an untrusted file come first, and its words when it is none of ours to read.
  await readWorkbook(bytes, file);
  const read = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    if (error instanceof HucreError) return null;
    throw error;
  });
  if (!read || !read.sheets.some((sheet) => !sheet.hidden && !sheet.veryHidden)) {
    throw new ReportableError(
      "workbook-without-sheets",
      { ja: "「{file}」には表示できるシートがありません。", en: "“{file}” has no sheet to show." },
      { ja: "Excelでシートを再表示して保存し直してください。", en: "Unhide a sheet in Excel and save it again." },
      { file },
    );
  }
  const opened = read.sheets.map((content) => ({ content, sheet: new Sheet(book.newId(), content.name) }));
  book.transact("person", (change) => {
    const before = book.sheets;
    change.setBook({ sheets: opened.map(({ sheet }) => sheet), names: [], tables: [] });
    for (const { content, sheet } of opened) {
      const { cells, layout } = sheetContent(content, read.persons);
      change.setCells(sheet, cells);
      change.setLayout(sheet, layout);
    }
    change.setBook({ names: namesOf(read) });
    for (const { sheet } of opened) change.report({ kind: "sheetAdded", sheetId: sheet.id });
    for (const sheet of before) change.report({ kind: "sheetDeleted", sheetId: sheet.id });
    change.report({ kind: "names" });
  });
  const first = opened.find(({ sheet }) => sheet.layout.visibility === "Visible");
  if (first) book.activate(first.sheet.id, "person");
}
