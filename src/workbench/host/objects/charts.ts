import { type Area, bounding, isUnbounded } from "../model/area";
import { type Chart as Stored, CHART_TYPES, type ChartSeries as StoredSeries } from "../model/chart";
import { invalidArgument } from "../model/failure";
import type { Sheet } from "../model/sheet";
import { chartOf, deleteChart, putChart, seriesOf } from "../operations/charts";
import { type Arguments, number, oneOf, text, truth } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject, itemBy, missingMember, type Property } from "../protocol/host-object";
import { readAddress } from "./areas";
import { SeriesCollection } from "./chart-series";
import type { HostContext } from "./context";
import { Range } from "./range";

interface ChartsState {
  readonly context: HostContext;
  readonly sheet: Sheet;
}

export interface ChartState extends ChartsState {
  readonly id: string;
}

const current = (state: ChartState): Stored => chartOf(state.sheet, state.id);

export function put(state: ChartState, change: Partial<Stored>): void {
  state.context.change((transaction) => putChart(transaction, state.sheet, { ...current(state), ...change }));
}

const Title = new HostClass<ChartState>(() => ({
  name: "ChartTitle",
  properties: {
    Text: { get: (state) => current(state).title, set: (state, value) => put(state, { title: text(value) }) },
    Visible: {
      get: (state) => current(state).title !== "",
      set: (state, value) => {
        if (!truth(value)) put(state, { title: "" });
      },
    },
  },
}));

const SIDES = ["Top", "Bottom", "Left", "Right"] as const;

const Legend = new HostClass<ChartState>(() => ({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (state) => current(state).legend !== null,
      set: (state, value) => put(state, { legend: truth(value) ? (current(state).legend ?? "Right") : null }),
    },
    Position: {
      get: (state) => current(state).legend ?? "Right",
      set: (state, value) => put(state, { legend: oneOf(value, SIDES) }),
    },
  },
}));

function limit(key: "minimum" | "maximum"): Property<ChartState> {
  return {
    get: (state) => current(state).valueAxis[key] ?? "",
    set: (state, value) => put(state, { valueAxis: { ...current(state).valueAxis, [key]: number(value) } }),
  };
}

const ValueAxis = new HostClass<ChartState>(() => ({
  name: "ChartAxis",
  properties: {
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    NumberFormat: {
      get: (state) => current(state).valueAxis.numberFormat,
      set: (state, value) => put(state, { valueAxis: { ...current(state).valueAxis, numberFormat: text(value) } }),
    },
  },
}));

const CategoryAxis = new HostClass<ChartState>(() => ({
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: {
      get: (state) => current(state).categoriesReversed,
      set: (state, value) => put(state, { categoriesReversed: truth(value) }),
    },
  },
}));

const Axes = new HostClass<ChartState>(() => ({
  name: "ChartAxes",
  objects: { CategoryAxis: (state) => CategoryAxis.of(state), ValueAxis: (state) => ValueAxis.of(state) },
}));

/** A range of the chart's own sheet; charts over other sheets are not there. */
export function areaOf(state: ChartsState, given: unknown): Area {
  const found = typeof given === "string" ? readAddress(state.context, state.sheet, given) : Range.stateOf(given);
  if (!found || isUnbounded(found.area)) throw invalidArgument();
  if (found.sheet.id !== state.sheet.id) throw missingMember("Chart", "SetData(range of another sheet)");
  return found.area;
}

function dataOf(state: ChartsState, source: unknown, by: unknown): StoredSeries[] {
  const wanted = oneOf(by ?? "Auto", ["Auto", "Columns", "Rows"]);
  return seriesOf(state.context.book, state.sheet, areaOf(state, source), wanted);
}

function typeOf(value: unknown): Stored["type"] {
  const wanted = text(value);
  const type = CHART_TYPES.find((one) => one === wanted);
  if (!type) throw missingMember("ChartCollection", `Add("${wanted}")`);
  return type;
}

const Chart = new HostClass<ChartState>(() => ({
  name: "Chart",
  identity: (state) => state.id,
  properties: {
    Id: { get: (state) => state.id },
    Name: { get: (state) => current(state).name, set: (state, value) => put(state, { name: text(value) }) },
    ChartType: { get: (state) => current(state).type, set: (state, value) => put(state, { type: typeOf(value) }) },
  },
  objects: {
    Title: (state) => Title.of(state),
    Legend: (state) => Legend.of(state),
    Axes: (state) => Axes.of(state),
    Series: (state) => SeriesCollection.of(state),
  },
  methods: {
    SetData: (state, args) => put(state, { series: dataOf(state, args.raw(0), args.raw(1)) }),
    SetPosition: (state, args) => {
      const start = areaOf(state, args.raw(0));
      put(state, { area: args.raw(1) === undefined ? start : bounding(start, areaOf(state, args.raw(1))) });
    },
    Delete: (state) => state.context.change((change) => deleteChart(change, state.sheet, state.id)),
  },
}));

const within = (state: ChartsState): HostObject[] =>
  state.sheet.layout.charts.map(({ id }) => Chart.of({ context: state.context, sheet: state.sheet, id }));

function find(state: ChartsState, args: Arguments): HostObject | null {
  const key = args.text(0).toLowerCase();
  const chart = state.sheet.layout.charts.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
  return chart ? Chart.of({ context: state.context, sheet: state.sheet, id: chart.id }) : null;
}

/** Where Excel puts a new chart is not told; it covers some cells from the first one on. */
const FIRST_AREA: Area = { row: 0, column: 0, rows: 15, columns: 8 };

/** `Worksheet.charts`: bars and columns over ranges of the sheet. Other kinds and looks fail loudly. */
export const Charts = new HostClass<ChartsState>(() => ({
  name: "ChartCollection",
  properties: { Count: { get: (state) => state.sheet.layout.charts.length } },
  items: within,
  item: itemBy(find),
  methods: {
    ...collectionMethods<ChartsState>(within, find),
    GetItem: itemBy(find),
    Add: (state, args) => {
      const { context, sheet } = state;
      const type = typeOf(args.raw(0));
      const series = dataOf(state, args.raw(1), args.raw(2));
      const id = context.book.newId();
      const chart: Stored = {
        id,
        name: `グラフ ${sheet.layout.charts.length + 1}`,
        type,
        title: series.length === 1 ? (series[0]?.name ?? "") : "グラフ タイトル",
        area: FIRST_AREA,
        series,
        legend: series.length > 1 ? "Bottom" : null,
        valueAxis: { numberFormat: "General" },
        categoriesReversed: false,
      };
      context.change((change) => putChart(change, sheet, chart));
      return Chart.of({ context, sheet, id });
    },
  },
}));
