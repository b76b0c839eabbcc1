import type { WritableCell, WritableChart, WritableRow, WritableSheet } from "../../files";
import type { CellRange, PrintPlan } from "../../sheets";
import { type Cell, type Chart, columnOfKey, parseArea, rowOfKey, type Sheet, type Workbook } from "../host";
import { type Area, lastColumn, lastRow } from "../host/model/area";
import { splitReference } from "../host/model/address";
import { DEFAULT_PAGE, type PageSetup, STANDARD_COLUMN_WIDTH, type Visibility } from "../host/model/layout";
import { StyleNames } from "./style-names";
import { writableConditionalFormats, writableValidations } from "./writable-rules";

const POINTS_PER_PIXEL = 0.75;
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;

/** Width in half-width digits, as files have it, of a column that is so many points wide. */
const columnWidth = (points: number): number =>
  Math.round(((points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;

export const rangeOf = (area: Area): CellRange => ({
  top: area.row,
  left: area.column,
  bottom: lastRow(area),
  right: lastColumn(area),
});

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const satisfies Record<
  Visibility,
  string
>;

/** A sheet of the workbook as the writer of files takes it. */
export function writableSheet(book: Workbook, sheet: Sheet): WritableSheet {
  const styles = new StyleNames();
  const { layout } = sheet;
  const rows = rowsOf(book, sheet, styles);
  const columnCount = Math.max(0, ...[...layout.columns.keys()].map((column) => column + 1));
  const columns = Array.from({ length: columnCount }, (_column, index) => {
    const { size, hidden, style } = layout.columns.get(index) ?? {};
    return {
      width: columnWidth(size ?? STANDARD_COLUMN_WIDTH),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style: styles.nameOf(style) } : {}),
    };
  });
  const conditionalFormats = writableConditionalFormats(layout.conditionalFormats, styles);
  return {
    name: sheet.name,
    visibility: VISIBILITY[layout.visibility],
    ...(layout.tabColor ? { tabColor: layout.tabColor } : {}),
    ...(layout.gridlines ? {} : { gridlines: false }),
    columns,
    rows,
    validations: writableValidations(layout.validations),
    conditionalFormats,
    names: namesOf(book, sheet),
    ...(layout.filter ? { filter: rangeOf(layout.filter) } : {}),
    ...(layout.charts.length > 0 ? { charts: layout.charts.map(writableChart) } : {}),
    ...(layout.freeze ? { freeze: layout.freeze } : {}),
    merges: layout.merges.map(rangeOf),
    margins: layout.page.margins,
    ...(layout.page === DEFAULT_PAGE ? {} : { print: printOf(layout.page) }),
    styles: styles.all,
  };
}

const CHART_KINDS = { BarClustered: "bar", BarStacked: "stackedBar", ColumnClustered: "column" } as const;

function writableChart({ type, title, series, area, valueAxis }: Chart): WritableChart {
  const labels = series.find(({ categories }) => categories)?.categories;
  return {
    kind: CHART_KINDS[type],
    title,
    ...(labels ? { categories: rangeOf(labels) } : {}),
    series: series.map(({ name, values, color }) => ({
      name,
      values: rangeOf(values),
      ...(color === undefined ? {} : { color }),
    })),
    area: rangeOf(area),
    numberFormat: valueAxis.numberFormat,
    ...(valueAxis.maximum === undefined ? {} : { most: valueAxis.maximum }),
  };
}

function rowsOf(book: Workbook, sheet: Sheet, styles: StyleNames): WritableRow[] {
  const cells = new Map<number, Map<number, WritableCell>>();
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    const own = cells.get(row) ?? new Map<number, WritableCell>();
    own.set(columnOfKey(key), cellOf(book, sheet, key, cell, styles));
    cells.set(row, own);
  }
  for (const [key, { author, content }] of sheet.layout.notes) {
    const row = rowOfKey(key);
    const own = cells.get(row) ?? new Map<number, WritableCell>();
    own.set(columnOfKey(key), { ...own.get(columnOfKey(key)), note: { author, content } });
    cells.set(row, own);
  }
  const count = Math.max(0, ...[...cells.keys(), ...sheet.layout.rows.keys()].map((row) => row + 1));
  return Array.from({ length: count }, (_row, index) => {
    const own = cells.get(index) ?? new Map<number, WritableCell>();
    const { size, hidden, style } = sheet.layout.rows.get(index) ?? {};
    const width = Math.max(0, ...[...own.keys()].map((column) => column + 1));
    return {
      cells: Array.from({ length: width }, (_cell, column) => own.get(column) ?? null),
      ...(size === undefined ? {} : { height: size }),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style: styles.nameOf(style) } : {}),
    };
  });
}

function cellOf(book: Workbook, sheet: Sheet, key: number, cell: Cell, styles: StyleNames): WritableCell {
  const shown = book.valueAt(sheet, rowOfKey(key), columnOfKey(key));
  const content =
    cell.formula === undefined ? (cell.value === "" ? {} : { value: cell.value }) : { formula: cell.formula, calculated: shown };
  return { ...content, style: styles.nameOf(cell.style), ...linkOf(sheet, cell) };
}

function linkOf(sheet: Sheet, { link }: Cell): Pick<WritableCell, "link" | "url"> {
  const tooltip = link?.screenTip ? { tooltip: link.screenTip } : {};
  if (link?.documentReference !== undefined) {
    const { sheet: name, address } = splitReference(link.documentReference);
    return { link: { sheet: name ?? sheet.name, cell: address, ...tooltip } };
  }
  return link?.address === undefined ? {} : { url: { address: link.address, ...tooltip } };
}

/** Names of the workbook that stand for a range of this sheet. */
function namesOf(book: Workbook, sheet: Sheet): WritableSheet["names"] {
  return book.names.flatMap(({ name, formula }) => {
    const { sheet: on, address } = splitReference(formula.replace(/^=/, ""));
    const area = on?.toLowerCase() === sheet.name.toLowerCase() ? parseArea(address) : null;
    return area ? [{ name, range: rangeOf(area) }] : [];
  });
}

function printOf(page: PageSetup): PrintPlan {
  const { headersFooters: texts, titleRows, titleColumns, zoom } = page;
  const { horizontalFitToPages: wide = 0, verticalFitToPages: tall = 0 } = zoom;
  const area = page.printArea?.[0];
  const codes = (left: string, center: string, right: string) =>
    `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  const header = codes(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = codes(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return {
    paper: "A4",
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    fitToWidth: wide > 0,
    ...(wide > 1 ? { pagesWide: wide } : {}),
    ...(tall > 0 ? { pagesTall: tall } : {}),
    ...(titleRows ? { titleRows: { first: titleRows.row, last: lastRow(titleRows) } } : {}),
    ...(titleColumns ? { titleColumns: { first: titleColumns.column, last: lastColumn(titleColumns) } } : {}),
    ...(area ? { area: rangeOf(area) } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
  };
}
