export * from "./writable-workbook";
export { writeWorkbook } from "./write-workbook";
