export { readForms } from "./read-forms";
export * from "./writable-workbook";
export { type WorkbookTitle, writeWorkbook } from "./write-workbook";
