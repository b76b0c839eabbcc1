import type { Chart, ChartContent } from "../../host";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Bar extends Box {
  readonly color: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Part of a category's room that its bars fill. */
const FILLED = 0.7;
const STEPS = 5;

/** Excel's first colour: of a series that has none of its own. */
const FIRST_COLOR = "#4472C4";

/** Where the value axis has its lines, from 0. */
export function tickValues({ valueAxis, type }: Pick<Chart, "valueAxis" | "type">, { series }: ChartContent): number[] {
  const most = valueAxis.maximum ?? roundedUp(largest(type, series));
  return Array.from({ length: STEPS + 1 }, (_tick, index) => (most * index) / STEPS);
}

function largest(type: Chart["type"], series: ChartContent["series"]): number {
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length }, (_sum, index) => {
    const values = series.map(({ values: all }) => all[index] ?? 0);
    return type === "BarStacked" ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...sums);
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function roundedUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** A tick's number under the formats that our charts use. */
export function shownNumber(value: number, numberFormat: string): string {
  if (numberFormat === "0%") return `${Math.round(value * 100)}%`;
  return String(Math.round(value * 100) / 100);
}

/** Room for the longest label, within a bound. */
export function labelSpace(labels: readonly string[], size: number, most: number): number {
  const longest = Math.max(0, ...labels.map((label) => [...label].length));
  return Math.min(most, longest * size + 3 * size);
}

/** Bars and the labels of their categories. A cell without a number has no bar. */
export function barsOf(
  chart: Pick<Chart, "type" | "valueAxis" | "categoriesReversed">,
  content: ChartContent,
  plot: Box,
): { readonly bars: readonly Bar[]; readonly labels: readonly Label[] } {
  const count = Math.max(content.categories.length, ...content.series.map(({ values }) => values.length), 1);
  const isColumn = chart.type === "ColumnClustered";
  const most = tickValues(chart, content).at(-1) || 1;
  const room = (isColumn ? plot.width : plot.height) / count;
  const lanes = chart.type === "BarStacked" ? 1 : Math.max(1, content.series.length);
  const thickness = (room * FILLED) / lanes;
  const bars: Bar[] = [];
  const labels: Label[] = [];
  for (let category = 0; category < count; category++) {
    // Of plain bars the first category stands at the bottom; reversed, on top. Columns begin on the left.
    const place = isColumn || chart.categoriesReversed ? category : count - 1 - category;
    const start = (isColumn ? plot.x : plot.y) + place * room + (room * (1 - FILLED)) / 2;
    let stacked = 0;
    content.series.forEach(({ values, color = FIRST_COLOR }, index) => {
      const value = values[category] ?? null;
      if (value === null) return;
      const isStacked = chart.type === "BarStacked";
      const across = start + (isStacked ? 0 : index * thickness);
      const length = (Math.min(value, most) / most) * (isColumn ? plot.height : plot.width);
      const from = isStacked ? stacked : 0;
      stacked += length;
      bars.push(
        isColumn
          ? { x: across, y: plot.y + plot.height - length, width: thickness, height: length, color }
          : { x: plot.x + from, y: across, width: length, height: thickness, color },
      );
    });
    const middle = start + (room * FILLED) / 2;
    const text = content.categories[category] ?? "";
    labels.push(isColumn ? { x: middle, y: plot.y + plot.height + 12, text } : { x: plot.x - 6, y: middle + 4, text });
  }
  return { bars, labels };
}
