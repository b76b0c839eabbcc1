import { formatReference } from "../model/address";
import { type Area, intersection, isWholeColumns, isWholeRows } from "../model/area";
import { itemNotFound } from "../model/failure";
import { clearCells, type ClearWhat } from "../operations/write";
import type { Arguments } from "../protocol/arguments";
import { oneOf } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject } from "../protocol/host-object";
import { type AreasState, onSheet, readAddresses } from "./areas";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { Range, rangeOf } from "./range";
import { RangeFormat } from "./range-format";
import { worksheetOf } from "./worksheet";

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** What a clear takes away; everything unless told. */
export const clearWhat = (args: Arguments): ClearWhat => oneOf(args.raw(0) ?? "All", CLEAR);

/** Addresses of a `Range` or `RangeAreas` argument as Excel writes them, or null when it is neither. */
export function rangeAreas(value: unknown, state: AreasState): string | null {
  const range = Range.stateOf(value);
  if (range) return formatReference(range.sheet.name, range.area, true);
  const areas = RangeAreas.stateOf(value);
  const [first] = areas?.areas ?? [];
  return areas && first ? formatReference((areas.sheet ?? state.sheet).name, first, true) : null;
}

/** Areas of an argument that may be addresses, a `Range` or a `RangeAreas`. */
export function areasArgument(value: unknown, state: AreasState): readonly Area[] {
  if (typeof value === "string") return readAddresses(state.context, state.sheet, value);
  const range = Range.stateOf(value);
  if (range) return [range.area];
  const areas = RangeAreas.stateOf(value);
  if (!areas) throw itemNotFound();
  return areas.areas;
}

const AreaCollection = new HostClass<AreasState>(() => ({
  name: "RangeCollection",
  items: (state) => state.areas.map((area) => rangeOf(state.context, state.sheet, area)),
  methods: collectionMethods<AreasState>((state) => state.areas.map((area) => rangeOf(state.context, state.sheet, area))),
}));

const address = (state: AreasState) => state.areas.map((area) => formatReference(state.sheet.name, area)).join(",");

const move = (state: AreasState, change: (area: Area) => Area): HostObject =>
  RangeAreas.of({ ...state, areas: state.areas.map((area) => onSheet(change(area))) });

function shared(state: AreasState, args: Arguments): readonly Area[] {
  const others = areasArgument(args.raw(0), state);
  return state.areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

/** Several areas of one sheet (`Worksheet.getRanges`). */
export const RangeAreas: HostClass<AreasState> = new HostClass<AreasState>(() => ({
  name: "RangeAreas",
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (state) => state.areas.length },
    CellCount: { get: (state) => state.areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    IsEntireColumn: { get: (state) => state.areas.every(isWholeColumns) },
    IsEntireRow: { get: (state) => state.areas.every(isWholeRows) },
  },
  objects: {
    Areas: (state) => AreaCollection.of(state),
    ConditionalFormats: (state) => ConditionalFormats.of(state),
    DataValidation: (state) => DataValidation.of(state),
    Format: (state) => RangeFormat.of(state),
    Worksheet: (state) => worksheetOf(state.context, state.sheet),
  },
  methods: {
    Clear: (state, args) =>
      state.context.change((change) => {
        for (const area of state.areas) clearCells(state.context.book, change, state.sheet, area, clearWhat(args));
      }),
    GetEntireRow: (state) => move(state, (area) => ({ ...area, column: 0, columns: 16_384 })),
    GetEntireColumn: (state) => move(state, (area) => ({ ...area, row: 0, rows: 1_048_576 })),
    GetOffsetRangeAreas: (state, args) =>
      move(state, (area) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) })),
    GetIntersection: (state, args) => {
      const areas = shared(state, args);
      if (areas.length === 0) throw itemNotFound();
      return RangeAreas.of({ ...state, areas });
    },
    GetIntersectionOrNullObject: (state, args) => {
      const areas = shared(state, args);
      return areas.length === 0 ? null : RangeAreas.of({ ...state, areas });
    },
  },
}));
