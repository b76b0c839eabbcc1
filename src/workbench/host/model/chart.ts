import type { Area } from "./area";

/** Kinds of charts that the workbook has, by the names of Excel's `ChartType`. */
export const CHART_TYPES = ["BarClustered", "BarStacked", "ColumnClustered"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** A row of bars, over cells of the chart's own sheet. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly values: Area;
  readonly categories?: Area;
  /** `#RRGGBB`; without it, Excel chooses. */
  readonly color?: string;
}

/** A chart of a sheet. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** Empty where the chart shows none. */
  readonly title: string;
  /** Cells that it covers. */
  readonly area: Area;
  readonly series: readonly ChartSeries[];
  /** Null where it shows none. */
  readonly legend: "Top" | "Bottom" | "Left" | "Right" | null;
  readonly valueAxis: { readonly minimum?: number; readonly maximum?: number; readonly numberFormat: string };
  /** Whether the first category is at the top. */
  readonly categoriesReversed: boolean;
}
