export { formPage } from "./form-page";
export { REPORT_SHEET, planReportSheet } from "./report-sheet";
export { reportPage } from "./report-page";
export { type ReportInput, type ReviewReport, reviewReport } from "./review-report";
