export { type HostBehaviour, isSetSupported, PAYLOAD_LIMIT, WELL_BEHAVED } from "./behaviour";
export { type EditOutcome, HandEdits } from "./hand-edits";
export { columnLetters, formatArea, formatReference, parseArea } from "./model/address";
export type { Area } from "./model/area";
export type { NamedItem } from "./model/book-state";
export { type Cell, type CellValue, columnOfKey, type Hyperlink, rowOfKey } from "./model/cell";
export type { Chart, ChartSeries } from "./model/chart";
export type { CellDetail, CellsChangeType, Origin, WorkbookChange } from "./model/change";
export { ExcelFailure } from "./model/failure";
export type {
  ConditionalFormat,
  FreezePanes,
  PageSetup,
  SheetLayout,
  Track,
  Validation,
  ValidationAlert,
  Visibility,
} from "./model/layout";
export type { Note } from "./model/note";
export type { Sheet } from "./model/sheet";
export { type Border, type CellStyle, DEFAULT_STYLE } from "./model/style";
export { Workbook, type WorkbookOptions } from "./model/workbook";
export { type ChartContent, chartContent } from "./operations/charts";
export { conditionalStyle, isValid, listChoices, validationAt } from "./operations/rules";
export { type RoundTrip, Traffic, type TrafficTotals } from "./traffic";
export { type HostTransport, WorkbookHost } from "./workbook-host";
