export { readWorkbook, type SheetTexts } from "./read-workbook";
