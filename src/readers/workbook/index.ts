export { documentOfSheets, readSheets } from "./read-sheets";
export { readWorkbook } from "./read-workbook";
export type { SheetTexts } from "./sheet-texts";
