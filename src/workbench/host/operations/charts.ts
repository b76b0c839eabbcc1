import { type Area, lastColumn, lastRow } from "../model/area";
import type { CellValue } from "../model/cell";
import type { Chart, ChartSeries } from "../model/chart";
import { invalidArgument, itemNotFound } from "../model/failure";
import type { Sheet } from "../model/sheet";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";

/** More bars than this cannot be told apart, and Excel itself takes no more. */
const MOST_SERIES = 255;

/** The chart of an id. @throws ExcelFailure ItemNotFound */
export function chartOf(sheet: Sheet, id: string): Chart {
  const chart = sheet.layout.charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Puts a chart in the place of the one with its id, or behind the others. */
export function putChart(change: Transaction, sheet: Sheet, chart: Chart): void {
  const { charts } = sheet.layout;
  const isThere = charts.some(({ id }) => id === chart.id);
  change.setLayout(sheet, { charts: isThere ? charts.map((one) => (one.id === chart.id ? chart : one)) : [...charts, chart] });
  change.report({ kind: "layout", sheetId: sheet.id });
}

export function deleteChart(change: Transaction, sheet: Sheet, id: string): void {
  chartOf(sheet, id);
  change.setLayout(sheet, { charts: sheet.layout.charts.filter((chart) => chart.id !== id) });
  change.report({ kind: "layout", sheetId: sheet.id });
}

/**
 * The series that Excel makes of a range: texts in its first row are names of series, texts in its first column are
 * categories.
 */
export function seriesOf(book: Workbook, sheet: Sheet, area: Area, by: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const inColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const value = (row: number, column: number): CellValue => book.valueAt(sheet, area.row + row, area.column + column);
  const at = (along: number, across: number): CellValue => (inColumns ? value(along, across) : value(across, along));
  const [length, count] = inColumns ? [area.rows, area.columns] : [area.columns, area.rows];
  if (count > MOST_SERIES + 1) throw invalidArgument();
  const isText = (along: number, across: number): boolean => typeof at(along, across) === "string" && at(along, across) !== "";
  const named = length > 1 && numbers(count).some((across) => isText(0, across) && (across > 0 || count === 1));
  const first = named ? 1 : 0;
  const labelled = count > 1 && numbers(length).some((along) => along >= first && isText(along, 0));
  const line = (across: number): Area =>
    inColumns
      ? { row: area.row + first, column: area.column + across, rows: area.rows - first, columns: 1 }
      : { row: area.row + across, column: area.column + first, rows: 1, columns: area.columns - first };
  return numbers(count)
    .slice(labelled ? 1 : 0)
    .map((across, index) => ({
      id: book.newId(),
      name: named ? String(at(0, across)) : `系列${index + 1}`,
      values: line(across),
      ...(labelled && { categories: line(0) }),
    }));
}

/** What a chart shows: numbers by series, with the texts of their categories; cells that hold no number are null. */
export interface ChartContent {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color?: string; readonly values: readonly (number | null)[] }[];
}

export function chartContent(book: Workbook, sheet: Sheet, { series }: Chart): ChartContent {
  const length = Math.max(0, ...series.map(({ values }) => values.rows * values.columns));
  const labels = series.find(({ categories }) => categories)?.categories;
  return {
    categories: labels
      ? cellsOf(labels).map(([row, column]) => book.textAt(sheet, row, column))
      : numbers(length).map((index) => String(index + 1)),
    series: series.map(({ name, color, values }) => ({
      name,
      ...(color !== undefined && { color }),
      values: cellsOf(values).map(([row, column]) => {
        const value = book.valueAt(sheet, row, column);
        return typeof value === "number" ? value : null;
      }),
    })),
  };
}

/** Cells of a row or column, in order. */
function cellsOf(area: Area): (readonly [row: number, column: number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) cells.push([row, column]);
  }
  return cells;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_each, index) => index);
