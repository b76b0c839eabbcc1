import type { ChartSeries as Stored } from "../model/chart";
import { itemNotFound } from "../model/failure";
import { chartOf } from "../operations/charts";
import { color, text } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject } from "../protocol/host-object";
import { areaOf, type ChartState, put } from "./charts";

interface SeriesState extends ChartState {
  readonly seriesId: string;
}

const all = (state: ChartState): readonly Stored[] => chartOf(state.sheet, state.id).series;

function current(state: SeriesState): Stored {
  const series = all(state).find(({ id }) => id === state.seriesId);
  if (!series) throw itemNotFound();
  return series;
}

function replace(state: SeriesState, change: Partial<Stored> | null): void {
  const before = current(state);
  put(state, {
    series: all(state).flatMap((series) => (series !== before ? [series] : change ? [{ ...series, ...change }] : [])),
  });
}

const Fill = new HostClass<SeriesState>(() => ({
  name: "ChartFill",
  methods: { SetSolidColor: (state, args) => replace(state, { color: color(args.raw(0)) }) },
}));

const Format = new HostClass<SeriesState>(() => ({
  name: "ChartSeriesFormat",
  objects: { Fill: (state) => Fill.of(state) },
}));

const Series = new HostClass<SeriesState>(() => ({
  name: "ChartSeries",
  identity: (state) => state.seriesId,
  properties: { Name: { get: (state) => current(state).name, set: (state, value) => replace(state, { name: text(value) }) } },
  objects: { Format: (state) => Format.of(state) },
  methods: {
    SetValues: (state, args) => replace(state, { values: areaOf(state, args.raw(0)) }),
    SetXAxisValues: (state, args) => replace(state, { categories: areaOf(state, args.raw(0)) }),
    Delete: (state) => replace(state, null),
  },
}));

const seriesOf = (state: ChartState): HostObject[] =>
  all(state).map(({ id: seriesId }) => Series.of({ context: state.context, sheet: state.sheet, id: state.id, seriesId }));

/** `Chart.series`. A new series shows nothing until its values are set; here it starts on the chart's first cell. */
export const SeriesCollection: HostClass<ChartState> = new HostClass<ChartState>(() => ({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (state) => all(state).length } },
  items: seriesOf,
  methods: {
    ...collectionMethods<ChartState>(seriesOf),
    Add: (state, args) => {
      const { context, sheet, id } = state;
      const seriesId = context.book.newId();
      const { row, column } = chartOf(sheet, id).area;
      const series = all(state);
      const name = args.optionalText(0) ?? `系列${series.length + 1}`;
      put(state, { series: [...series, { id: seriesId, name, values: { row, column, rows: 1, columns: 1 } }] });
      return Series.of({ context, sheet, id, seriesId });
    },
  },
}));
