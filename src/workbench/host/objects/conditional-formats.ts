import { intersection } from "../model/area";
import { invalidArgument, itemNotFound } from "../model/failure";
import type { ConditionalFormat as Format } from "../model/layout";
import { clearConditionalFormats, deleteConditionalFormat, putConditionalFormat } from "../operations/rules";
import { color, text, truth } from "../protocol/arguments";
import { collectionMethods, HostClass, itemBy, missingMember, type Property } from "../protocol/host-object";
import type { AreasState } from "./areas";
import { rangeOf } from "./range";
import { RangeAreas } from "./range-areas";

interface FormatState extends AreasState {
  readonly id: string;
}

function current(state: FormatState): Format {
  const format = state.sheet.layout.conditionalFormats.find((one) => one.id === state.id);
  if (!format) throw itemNotFound();
  return format;
}

function put(state: FormatState, change: Partial<Format>): void {
  const before = current(state);
  state.context.change((transaction) => putConditionalFormat(transaction, state.sheet, { ...before, ...change }));
}

function look<K extends keyof Format["style"]>(
  key: K,
  missing: NonNullable<Format["style"][K]> | "",
  read: (value: unknown) => NonNullable<Format["style"][K]>,
): Property<FormatState> {
  return {
    get: (state) => current(state).style[key] ?? missing,
    set: (state, value) => put(state, { style: { ...current(state).style, [key]: read(value) } }),
  };
}

function withoutLooks(state: FormatState, ...keys: (keyof Format["style"])[]): void {
  const style: { -readonly [K in keyof Format["style"]]: Format["style"][K] } = { ...current(state).style };
  for (const key of keys) delete style[key];
  put(state, { style });
}

const Fill = new HostClass<FormatState>(() => ({
  name: "ConditionalRangeFill",
  properties: { Color: look("fill", "", color) },
  methods: { Clear: (state) => withoutLooks(state, "fill") },
}));

const Font = new HostClass<FormatState>(() => ({
  name: "ConditionalRangeFont",
  properties: {
    Color: look("color", "", color),
    Bold: look("bold", false, truth),
    Italic: look("italic", false, truth),
    Underline: look("underline", "None", text),
    Strikethrough: look("strikethrough", false, truth),
  },
  methods: { Clear: (state) => withoutLooks(state, "color", "bold", "italic", "underline", "strikethrough") },
}));

const RangeFormat = new HostClass<FormatState>(() => ({
  name: "ConditionalRangeFormat",
  objects: { Fill: (state) => Fill.of(state), Font: (state) => Font.of(state) },
}));

const Rule = new HostClass<FormatState>(() => ({
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (state) => current(state).formula,
      set: (state, value) => {
        const written = text(value);
        const formula = written.startsWith("=") ? written : `=${written}`;
        if (!state.context.book.calculator.parsed(formula)) throw invalidArgument();
        put(state, { formula });
      },
    },
  },
}));

const Custom = new HostClass<FormatState>(() => ({
  name: "CustomConditionalFormat",
  objects: { Rule: (state) => Rule.of(state), Format: (state) => RangeFormat.of(state) },
}));

const ConditionalFormat = new HostClass<FormatState>(() => ({
  name: "ConditionalFormat",
  identity: (state) => state.id,
  properties: {
    Id: { get: (state) => state.id },
    Type: { get: () => "Custom" },
    Priority: {
      get: (state) => state.sheet.layout.conditionalFormats.findIndex((format) => format.id === state.id),
    },
    StopIfTrue: { get: (state) => current(state).stopIfTrue, set: (state, value) => put(state, { stopIfTrue: truth(value) }) },
  },
  objects: { Custom: (state) => Custom.of(state), CustomOrNullObject: (state) => Custom.of(state) },
  methods: {
    Delete: (state) => state.context.change((change) => deleteConditionalFormat(change, state.sheet, current(state).id)),
    GetRange: (state) => {
      const [area, ...more] = current(state).areas;
      if (!area || more.length > 0) throw invalidArgument();
      return rangeOf(state.context, state.sheet, area);
    },
    GetRangeOrNullObject: (state) => {
      const [area, ...more] = current(state).areas;
      return area && more.length === 0 ? rangeOf(state.context, state.sheet, area) : null;
    },
    GetRanges: (state) => RangeAreas.of({ ...state, areas: current(state).areas }),
  },
}));

function within(state: AreasState) {
  return state.sheet.layout.conditionalFormats
    .filter((format) => format.areas.some((area) => state.areas.some((own) => intersection(area, own))))
    .map((format) => ConditionalFormat.of({ ...state, id: format.id }));
}

const find = (state: AreasState, id: string) => within(state).find((format) => format.identity === id);

/** `Range.conditionalFormats`: only formats by formula; the other kinds fail loudly. */
export const ConditionalFormats = new HostClass<AreasState>(() => ({
  name: "ConditionalFormatCollection",
  items: within,
  item: itemBy((state, key) => find(state, key.text(0)) ?? null),
  methods: {
    ...collectionMethods<AreasState>(within, (state, key) => find(state, key.text(0)) ?? null),
    Add: (state, args) => {
      const type = args.text(0);
      if (type !== "Custom") throw missingMember("ConditionalFormatCollection", `Add("${type}")`);
      const [first] = state.areas;
      if (!first) throw invalidArgument();
      const id = state.context.book.newId();
      state.context.change((change) =>
        putConditionalFormat(change, state.sheet, {
          id,
          areas: state.areas,
          anchor: { row: first.row, column: first.column },
          formula: "",
          style: {},
          stopIfTrue: false,
        }),
      );
      return ConditionalFormat.of({ ...state, id });
    },
    ClearAll: (state) =>
      state.context.change((change) => {
        for (const area of state.areas) clearConditionalFormats(change, state.sheet, area);
      }),
  },
}));
