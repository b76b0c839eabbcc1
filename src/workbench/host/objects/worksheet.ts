import { type Area, WHOLE_SHEET } from "../model/area";
import { accessDenied, ExcelFailure, invalidArgument, itemNotFound } from "../model/failure";
import { type SheetLayout, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/layout";
import type { Sheet } from "../model/sheet";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../operations/sheets";
import { type Arguments, color, oneOf, text, truth, wholeNumber } from "../protocol/arguments";
import { EVENT, registration } from "../protocol/event-registry";
import { HostClass, type HostObject, type Property } from "../protocol/host-object";
import { onSheet, readAddress, readAddresses } from "./areas";
import { AutoFilter } from "./auto-filter";
import { Charts } from "./charts";
import type { HostContext } from "./context";
import { Names } from "./names";
import { Notes } from "./notes";
import { PageLayout } from "./page-layout";
import { Range, rangeOf } from "./range";
import { RangeAreas } from "./range-areas";
import { findCells } from "./range-navigation";
import { Tables } from "./tables";

export interface SheetState {
  readonly context: HostContext;
  readonly sheet: Sheet;
}

/** A sheet that is still there. */
function alive(state: SheetState): Sheet {
  if (!state.context.book.sheet(state.sheet.id)) throw itemNotFound();
  return state.sheet;
}

function put(state: SheetState, change: Partial<SheetLayout>): void {
  state.context.change((transaction) => {
    transaction.setLayout(alive(state), change);
    transaction.report({ kind: "layout", sheetId: state.sheet.id });
  });
}

const range = (state: SheetState, area: Area): HostObject => rangeOf(state.context, alive(state), onSheet(area));

function addressed(state: SheetState, args: Arguments): HostObject {
  const address = args.optionalText(0);
  if (address === undefined) return range(state, WHOLE_SHEET);
  const found = readAddress(state.context, alive(state), address);
  return rangeOf(state.context, found.sheet, found.area);
}

function used(state: SheetState, args: Arguments): HostObject | null {
  const area = alive(state).usedArea(args.truth(0));
  return area && range(state, area);
}

function neighbour(state: SheetState, args: Arguments, step: 1 | -1): HostObject | null {
  const { sheets } = state.context.book;
  for (let at = sheets.indexOf(alive(state)) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && (!args.truth(0) || sheet.layout.visibility === "Visible")) return worksheetOf(state.context, sheet);
  }
  return null;
}

function copy(state: SheetState, args: Arguments): HostObject {
  const { book } = state.context;
  const where = oneOf(args.raw(0) ?? "None", ["None", "Before", "After", "Beginning", "End"]);
  const relative = Worksheet.stateOf(args.raw(1))?.sheet ?? alive(state);
  const at = {
    None: 0,
    Beginning: 0,
    End: book.sheets.length,
    Before: book.sheets.indexOf(relative),
    After: book.sheets.indexOf(relative) + 1,
  };
  return worksheetOf(
    state.context,
    state.context.change((change) => copySheet(book, change, alive(state), at[where])),
  );
}

const FreezePanes = new HostClass<SheetState>(() => ({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (state, args) => put(state, { freeze: { rows: args.optionalWhole(0) ?? 1, columns: 0 } }),
    FreezeColumns: (state, args) => put(state, { freeze: { rows: 0, columns: args.optionalWhole(0) ?? 1 } }),
    FreezeAt: (state, args) => {
      const given = args.raw(0);
      const area = typeof given === "string" ? readAddress(state.context, state.sheet, given).area : Range.stateOf(given)?.area;
      if (!area) throw invalidArgument();
      put(state, { freeze: { rows: area.row + area.rows, columns: area.column + area.columns } });
    },
    Unfreeze: (state) => put(state, { freeze: null }),
    GetLocation: (state) => {
      const location = frozen(state);
      if (!location) throw itemNotFound();
      return location;
    },
    GetLocationOrNullObject: (state) => frozen(state),
  },
}));

function frozen(state: SheetState): HostObject | null {
  const { freeze } = alive(state).layout;
  if (!freeze) return null;
  const whole = { row: 0, column: 0 };
  if (freeze.columns === 0) return range(state, { ...whole, rows: freeze.rows, columns: WHOLE_SHEET.columns });
  if (freeze.rows === 0) return range(state, { ...whole, rows: WHOLE_SHEET.rows, columns: freeze.columns });
  return range(state, { ...whole, rows: freeze.rows, columns: freeze.columns });
}

const Protection = new HostClass<SheetState>(() => ({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (state) => state.sheet.layout.protection !== null },
    Options: { get: (state) => state.sheet.layout.protection?.options ?? null },
  },
  methods: {
    Protect: (state, args) => {
      if (state.sheet.layout.protection) throw new ExcelFailure("InvalidOperation", "The worksheet is already protected.");
      const password = args.optionalText(1);
      protect(state, { options: args.record(0), ...(password === undefined ? {} : { password }) });
    },
    Unprotect: (state, args) => {
      const before = state.sheet.layout.protection;
      if (before?.password !== undefined && before.password !== args.optionalText(0)) throw accessDenied();
      if (before) protect(state, null);
    },
  },
}));

function protect(state: SheetState, protection: SheetLayout["protection"]): void {
  state.context.change((change) => {
    change.setLayout(alive(state), { protection });
    change.report({ kind: "protection", sheetId: state.sheet.id, isProtected: protection !== null });
  });
}

function layout<K extends "gridlines" | "headings">(key: K): Property<SheetState> {
  return { get: (state) => alive(state).layout[key], set: (state, value) => put(state, { [key]: truth(value) }) };
}

/** A worksheet. Shapes, pivot tables, slicers and comments are not there: asking for them says so. */
export const Worksheet: HostClass<SheetState> = new HostClass<SheetState>(() => ({
  name: "Worksheet",
  identity: (state) => state.sheet.id,
  properties: {
    Id: { get: (state) => alive(state).id },
    Name: {
      get: (state) => alive(state).name,
      set: (state, value) => state.context.change((change) => renameSheet(state.context.book, change, alive(state), text(value))),
    },
    Position: {
      get: (state) => state.context.book.sheets.indexOf(alive(state)),
      set: (state, value) =>
        state.context.change((change) => moveSheet(state.context.book, change, alive(state), wholeNumber(value))),
    },
    Visibility: {
      get: (state) => alive(state).layout.visibility,
      set: (state, value) => {
        const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        state.context.change((change) => setVisibility(state.context.book, change, alive(state), visibility));
      },
    },
    TabColor: {
      get: (state) => alive(state).layout.tabColor,
      set: (state, value) => put(state, { tabColor: value === "" ? "" : color(value) }),
    },
    StandardWidth: { get: () => STANDARD_COLUMN_WIDTH },
    StandardHeight: { get: () => STANDARD_ROW_HEIGHT },
    ShowGridlines: layout("gridlines"),
    ShowHeadings: layout("headings"),
    // The client sets the two under these names.
    Gridlines: { ...layout("gridlines") },
    Headings: { ...layout("headings") },
  },
  objects: {
    AutoFilter: (state) => AutoFilter.of({ context: state.context, sheet: alive(state) }),
    Charts: (state) => Charts.of({ context: state.context, sheet: alive(state) }),
    FreezePanes: (state) => FreezePanes.of(state),
    Names: (state) => Names.of({ context: state.context, sheet: alive(state) }),
    Notes: (state) => Notes.of({ context: state.context, sheet: alive(state) }),
    PageLayout: (state) => PageLayout.of(state),
    Protection: (state) => Protection.of(state),
    Tables: (state) => Tables.of({ context: state.context, sheet: alive(state) }),
  },
  methods: {
    Activate: (state) => {
      state.context.assertActive();
      if (alive(state).layout.visibility !== "Visible") {
        throw new ExcelFailure("InvalidOperation", "A hidden worksheet cannot be activated.");
      }
      state.context.book.activate(state.sheet.id, "addin");
    },
    Calculate: () => null,
    Copy: copy,
    Delete: (state) => state.context.change((change) => deleteSheet(state.context.book, change, alive(state))),
    GetRange: addressed,
    GetRanges: (state, args) => {
      const address = args.optionalText(0);
      const areas = address === undefined ? [WHOLE_SHEET] : readAddresses(state.context, alive(state), address);
      return RangeAreas.of({ ...state, areas });
    },
    GetRangeByIndexes: (state, args) =>
      range(state, { row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) }),
    GetCell: (state, args) => range(state, { row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 }),
    // An empty sheet's used range is its first cell.
    GetUsedRange: (state, args) => used(state, args) ?? range(state, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetNext: (state, args) => neighbour(state, args, 1) ?? refuse(),
    GetNextOrNullObject: (state, args) => neighbour(state, args, 1),
    GetPrevious: (state, args) => neighbour(state, args, -1) ?? refuse(),
    GetPreviousOrNullObject: (state, args) => neighbour(state, args, -1),
    _GetSheetById: (state, args) => sheetById(state, args),
    _GetAnotherWorksheetById: (state, args) => sheetById(state, args),
    FindAll: (state, args) => found(state, args) ?? refuse(),
    FindAllOrNullObject: (state, args) => found(state, args),
    ...registration<SheetState>(
      {
        DataChangedEvent: EVENT.changed,
        ActivatedEvent: EVENT.activated,
        DeactivatedEvent: EVENT.deactivated,
        SelectionChangedEvent: EVENT.selectionChanged,
        FormatChangedEvent: EVENT.formatChanged,
        RowSortedEvent: EVENT.rowSorted,
        RowHiddenChangedEvent: EVENT.rowHiddenChanged,
        ProtectionChangedEvent: EVENT.protectionChanged,
        EventNameChanged: EVENT.nameChanged,
        EventVisibilityChanged: EVENT.visibilityChanged,
      },
      (state) => state.context.events,
      (state) => alive(state).id,
    ),
  },
}));

function found(state: SheetState, args: Arguments): HostObject | null {
  const areas = findCells({ ...state, area: WHOLE_SHEET }, args);
  return areas.length === 0 ? null : RangeAreas.of({ ...state, areas });
}

function sheetById(state: SheetState, args: Arguments): HostObject {
  const sheet = state.context.book.sheet(args.text(0));
  if (!sheet) throw itemNotFound();
  return worksheetOf(state.context, sheet);
}

function refuse(): never {
  throw itemNotFound();
}

export const worksheetOf = (context: HostContext, sheet: Sheet): HostObject => Worksheet.of({ context, sheet });
