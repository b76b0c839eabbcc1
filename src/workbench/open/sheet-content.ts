import type {
  Cell as FileCell,
  CellValue as FileValue,
  Hyperlink as FileLink,
  Sheet as FileSheet,
  ThreadedCommentPerson,
  Workbook as FileBook,
} from "hucre";
import { parseArea } from "../host/model/address";
import { type Area, between } from "../host/model/area";
import type { NamedItem } from "../host/model/book-state";
import { type Cell, cellKey, type CellValue, type Hyperlink } from "../host/model/cell";
import { DEFAULT_PAGE, newLayout, type PageSetup, type SheetLayout, type Track } from "../host/model/layout";
import { PLAIN } from "../host/model/style";
import { keyAt, notesOf } from "./model-notes";
import { modelStyle } from "./model-style";
import { conditionalFormatsOf, validationsOf } from "./model-rules";

const POINTS_PER_INCH = 72;
const POINTS_PER_PIXEL = 0.75;
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;

/** Points of a column that shows so many half-width digits; the counterpart of saving. */
const columnPoints = (width: number): number => Math.round(width * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

/**
 * A sheet of a file in the words of the model.
 * @param people who wrote in its threads
 */
export function sheetContent(
  sheet: FileSheet,
  people: readonly ThreadedCommentPerson[] = [],
): { readonly cells: ReadonlyMap<number, Cell>; readonly layout: SheetLayout } {
  const { freezePane, view } = sheet;
  const tabColor = view?.tabColor?.rgb;
  return {
    cells: cellsOf(sheet),
    layout: {
      ...newLayout(sheet.name),
      visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
      tabColor: tabColor ? `#${tabColor.slice(-6)}` : "",
      gridlines: view?.showGridLines !== false,
      columns: columnsOf(sheet),
      merges: (sheet.merges ?? []).map((merge) => between(merge.startRow, merge.startCol, merge.endRow, merge.endCol)),
      freeze: freezePane ? { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } : null,
      validations: validationsOf(sheet.dataValidations ?? []),
      conditionalFormats: conditionalFormatsOf(sheet.conditionalRules ?? []),
      notes: notesOf(sheet, people),
      page: pageOf(sheet),
    },
  };
}

/** Names of the whole workbook; those that Excel keeps for itself are part of the print set-up. */
export function namesOf({ namedRanges }: FileBook): NamedItem[] {
  return (namedRanges ?? []).flatMap(({ name, range, comment, scope }) =>
    name.startsWith("_xlnm.") || scope !== undefined
      ? []
      : [{ name, formula: `=${range}`, comment: comment ?? "", visible: true }],
  );
}

function cellsOf(sheet: FileSheet): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const content = modelValue(value);
      if (content !== "") cells.set(cellKey(row, column), { value: content, style: PLAIN });
    }),
  );
  for (const [place, cell] of sheet.cells ?? []) {
    const key = keyAt(place);
    if (key === undefined) continue;
    const read = modelCell(cell);
    // A note may stand on a cell that holds nothing.
    if (!cell.comment || read.value !== "" || read.formula !== undefined || read.link || cell.style) cells.set(key, read);
  }
  return cells;
}

function modelCell(cell: FileCell): Cell {
  const style = cell.style ? modelStyle(cell.style) : PLAIN;
  const link = cell.hyperlink ? { link: modelLink(cell.hyperlink) } : {};
  if (cell.formula !== undefined && cell.formula !== "") return { value: "", formula: `=${cell.formula}`, style, ...link };
  return { value: modelValue(cell.value), style, ...link };
}

function modelLink({ target, location, tooltip }: FileLink): Hyperlink {
  const place = location ?? (target.startsWith("#") ? target.slice(1) : undefined);
  return {
    ...(place === undefined ? { address: target } : { documentReference: place }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
}

/** Days between Excel's first day and the epoch of JavaScript. */
const EPOCH = 25_569;
const DAY = 86_400_000;

function modelValue(value: FileValue): CellValue {
  if (value === null) return "";
  if (value instanceof Date) return value.getTime() / DAY + EPOCH;
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

function columnsOf(sheet: FileSheet): Map<number, Track> {
  const columns = new Map<number, Track>();
  (sheet.columns ?? []).forEach(({ width, hidden, style }, index) => {
    columns.set(index, {
      ...(width === undefined ? {} : { size: columnPoints(width) }),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style: modelStyle(style) } : {}),
    });
  });
  return columns;
}

function pageOf({ pageSetup, headerFooter }: FileSheet): PageSetup {
  if (!pageSetup) return DEFAULT_PAGE;
  const { margins, printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const points = (inches: number | undefined, usual: number) => (inches === undefined ? usual : inches * POINTS_PER_INCH);
  const usual = DEFAULT_PAGE.margins;
  const area = printArea === undefined ? null : parseArea(printArea);
  const titleRows: Area | null = printTitlesRow === undefined ? null : parseArea(printTitlesRow);
  const titleColumns: Area | null = printTitlesColumn === undefined ? null : parseArea(printTitlesColumn);
  const header = sections(headerFooter?.oddHeader ?? "");
  const footer = sections(headerFooter?.oddFooter ?? "");
  return {
    ...DEFAULT_PAGE,
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    zoom: zoomOf(pageSetup),
    margins: {
      left: points(margins?.left, usual.left),
      right: points(margins?.right, usual.right),
      top: points(margins?.top, usual.top),
      bottom: points(margins?.bottom, usual.bottom),
      header: points(margins?.header, usual.header),
      footer: points(margins?.footer, usual.footer),
    },
    headersFooters: {
      ...{ leftHeader: header.L, centerHeader: header.C, rightHeader: header.R },
      ...{ leftFooter: footer.L, centerFooter: footer.C, rightFooter: footer.R },
    },
    ...(area ? { printArea: [area] } : {}),
    ...(titleRows ? { titleRows } : {}),
    ...(titleColumns ? { titleColumns } : {}),
  };
}

/** Fitted to so many pages, where 0 or nothing is as many as it takes; else a scale. */
function zoomOf({
  fitToPage,
  fitToWidth = 0,
  fitToHeight = 0,
  scale = 100,
}: NonNullable<FileSheet["pageSetup"]>): PageSetup["zoom"] {
  if (!fitToPage || fitToWidth === 0) return { scale };
  return { horizontalFitToPages: fitToWidth, ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }) };
}

/** The three parts of a header's codes; other codes stay where they are. */
function sections(codes: string): { L: string; C: string; R: string } {
  const texts = { L: "", C: "", R: "" };
  let section: keyof typeof texts = "C";
  for (const part of codes.split(/(&[LCR])/)) {
    if (part === "&L") section = "L";
    else if (part === "&C") section = "C";
    else if (part === "&R") section = "R";
    else texts[section] += part;
  }
  return texts;
}
