export { ARCHIVE_LIMITS } from "./archive-limits";
export { readForms, type WorkbookForm } from "./read-forms";
export { readWorkbook, type SheetTexts } from "./read-workbook";
export * from "./writable-workbook";
export { type WorkbookTitle, writeWorkbook } from "./write-workbook";
