import { formatReference } from "../model/address";
import { type Area, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../model/area";
import type { Sheet } from "../model/sheet";
import { hideRows, setTracks } from "../operations/format";
import { truth } from "../protocol/arguments";
import { HostClass, type HostObject, type Property } from "../protocol/host-object";
import type { AreasState, RangeState } from "./areas";
import { ConditionalFormats } from "./conditional-formats";
import type { HostContext } from "./context";
import { DataValidation } from "./data-validation";
import { COMMANDS, RangeSort } from "./range-commands";
import { RangeFormat } from "./range-format";
import { NAVIGATION } from "./range-navigation";
import { VALUE_PROPERTIES } from "./range-values";
import { worksheetOf } from "./worksheet";

const areasOf = ({ context, sheet, area }: RangeState): AreasState => ({ context, sheet, areas: [area] });

function hidden(kind: "rows" | "columns"): Property<RangeState> {
  return {
    get: ({ sheet, area }) => {
      const [first, last] = kind === "rows" ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
      const count = [...sheet.layout[kind]].filter(([index, track]) => index >= first && index <= last && track.hidden).length;
      return count === 0 ? false : count === last - first + 1 ? true : null;
    },
    set: ({ context, sheet, area }, value) => {
      const isHidden = truth(value);
      context.change((change) => {
        if (kind === "rows") hideRows(change, sheet, area, isHidden);
        else setTracks(change, sheet, "columns", area.column, area.columns, { hidden: isHidden });
      });
    },
  };
}

const address: Property<RangeState> = { get: ({ sheet, area }) => formatReference(sheet.name, area) };

/** Sum of sizes from the sheet's edge, in points. */
function extent(sheet: Sheet, kind: "rows" | "columns", first: number, count: number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++)
    sum += kind === "rows" ? sheet.rowHeight(index) : sheet.columnWidth(index);
  return sum;
}

/** A range of cells. */
export const Range = new HostClass<RangeState>(() => ({
  name: "Range",
  properties: {
    ...VALUE_PROPERTIES,
    Address: address,
    AddressLocal: address,
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel gives -1 over 2^31-1 cells.
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    RowHidden: hidden("rows"),
    ColumnHidden: hidden("columns"),
    Top: { get: ({ sheet, area }) => extent(sheet, "rows", 0, area.row) },
    Left: { get: ({ sheet, area }) => extent(sheet, "columns", 0, area.column) },
    Height: { get: ({ sheet, area }) => extent(sheet, "rows", area.row, area.rows) },
    Width: { get: ({ sheet, area }) => extent(sheet, "columns", area.column, area.columns) },
  },
  objects: {
    Format: (state) => RangeFormat.of(areasOf(state)),
    Worksheet: (state) => worksheetOf(state.context, state.sheet),
    DataValidation: (state) => DataValidation.of(areasOf(state)),
    ConditionalFormats: (state) => ConditionalFormats.of(areasOf(state)),
    Sort: (state) => RangeSort.of(state),
  },
  methods: { ...NAVIGATION, ...COMMANDS },
}));

export const rangeOf = (context: HostContext, sheet: Sheet, area: Area): HostObject => Range.of({ context, sheet, area });
