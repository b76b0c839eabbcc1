import { cellAddress, type CellRange, type ChartPlan, rangeAddress, type SheetPlan } from "../../sheets";
import type { Outbox } from "../requests/outbox";

const TYPES = { bar: "BarClustered", stackedBar: "BarStacked", column: "ColumnClustered" } as const;

/** Native charts over the plan's tables, after its cells: Excel looks at them when a chart is made. */
export async function addCharts(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const chart of plan.charts ?? []) {
    // Several calls for each series, which carry its name, colour and two addresses.
    await outbox.put(
      Array.from({ length: 6 }, () => chart),
      () => addChart(sheet, chart),
    );
  }
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const range = (cells: CellRange): Excel.Range => sheet.getRange(rangeAddress(cells));
  const inRow = first.values.top === first.values.bottom;
  const chart = sheet.charts.add(TYPES[plan.kind], range(first.values), inRow ? "Rows" : "Columns");
  // Excel guesses which cells are names and labels: every series is told its own instead.
  draw(chart.series.getItemAt(0), first, plan, range);
  for (const series of others) draw(chart.series.add(series.name), series, plan, range);
  chart.title.text = plan.title;
  if (others.length > 0) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = plan.numberFormat;
  valueAxis.minimum = 0;
  if (plan.most !== undefined) valueAxis.maximum = plan.most;
  // Bars are drawn from the bottom up: the first row of the table stands on top.
  if (plan.kind !== "column") categoryAxis.reversePlotOrder = true;
  const { top, left, bottom, right } = plan.area;
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

function draw(
  series: Excel.ChartSeries,
  { name, values, color }: ChartPlan["series"][number],
  { categories }: ChartPlan,
  range: (cells: CellRange) => Excel.Range,
): void {
  series.setValues(range(values));
  series.setXAxisValues(range(categories));
  series.name = name;
  series.format.fill.setSolidColor(color);
}

/** A sheet whose charts are being asked for. */
export interface QueuedCharts {
  readonly sheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
}

/** Queues the reading of which charts a sheet has. @param key the sheet's id or name; there may be no such sheet */
export function queueCharts(worksheets: Excel.WorksheetCollection, key: string): QueuedCharts {
  const sheet = worksheets.getItemOrNullObject(key);
  sheet.load("id");
  const { charts } = sheet;
  charts.load("items/id");
  return { sheet, charts };
}

/** After the next sync: the charts of the sheet with this id, if it was asked for. */
export function chartsOn(queued: readonly QueuedCharts[], sheetId: string): readonly Excel.Chart[] {
  const found = queued.find(({ sheet }) => !sheet.isNullObject && sheet.id === sheetId);
  return found?.charts.items ?? [];
}
