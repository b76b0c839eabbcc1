import { itemNotFound } from "../model/failure";
import { addSheet } from "../operations/sheets";
import { type Arguments, text, truth } from "../protocol/arguments";
import { EVENT, registration, WORKBOOK_TARGET } from "../protocol/event-registry";
import { collectionMethods, HostClass, type HostObject, itemBy, type Property } from "../protocol/host-object";
import type { HostContext } from "./context";
import { Names } from "./names";
import { Notes } from "./notes";
import { Range, rangeOf } from "./range";
import { RangeAreas } from "./range-areas";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { worksheetOf } from "./worksheet";

interface BookObject {
  readonly context: HostContext;
}

const CultureInfo = new HostClass<BookObject>(() => ({ name: "CultureInfo", properties: { Name: { get: () => "ja-JP" } } }));

/** Formulas are calculated when they are looked at: there is nothing to suspend, and nothing is ever pending. */
const Application = new HostClass<BookObject>(() => ({
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (state) => CultureInfo.of(state) },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
}));

const Runtime = new HostClass<BookObject>(() => ({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: ({ context }) => context.events.enabled,
      set: ({ context }, value) => {
        context.events.enabled = truth(value);
      },
    },
  },
}));

function documentProperty(name: string): Property<BookObject> {
  return {
    get: ({ context }) => context.book.properties.get(name) ?? "",
    set: ({ context }, value) => {
      context.book.properties.set(name, text(value));
    },
  };
}

const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

const DocumentProperties = new HostClass<BookObject>(() => ({
  name: "DocumentProperties",
  properties: Object.fromEntries(PROPERTIES.map((name) => [name, documentProperty(name)])),
}));

const sheets = ({ context }: BookObject): HostObject[] => context.book.sheets.map((sheet) => worksheetOf(context, sheet));

function findSheet({ context }: BookObject, args: Arguments): HostObject | null {
  const sheet = context.book.sheet(args.text(0)) ?? context.book.sheetNamed(args.text(0));
  return sheet ? worksheetOf(context, sheet) : null;
}

function edge({ context }: BookObject, args: Arguments, last: boolean): HostObject {
  const candidates = context.book.sheets.filter((sheet) => !args.truth(0) || sheet.layout.visibility === "Visible");
  const sheet = candidates.at(last ? -1 : 0);
  if (!sheet) throw itemNotFound();
  return worksheetOf(context, sheet);
}

const Worksheets = new HostClass<BookObject>(() => ({
  name: "WorksheetCollection",
  items: sheets,
  item: itemBy(findSheet),
  methods: {
    ...collectionMethods<BookObject>(sheets, findSheet),
    GetCount: ({ context }, args) =>
      context.book.sheets.filter((sheet) => !args.truth(0) || sheet.layout.visibility === "Visible").length,
    GetActiveWorksheet: ({ context }) => worksheetOf(context, context.book.activeSheet),
    GetFirst: (state, args) => edge(state, args, false),
    GetLast: (state, args) => edge(state, args, true),
    Add: ({ context }, args) =>
      worksheetOf(
        context,
        context.change((change) => addSheet(context.book, change, args.optionalText(0))),
      ),
    ...registration<BookObject>(
      {
        DataChangedEvent: EVENT.changed,
        ActivatedEvent: EVENT.activated,
        DeactivatedEvent: EVENT.deactivated,
        AddedEvent: EVENT.added,
        DeletedEvent: EVENT.deleted,
        SelectionChangedEvent: EVENT.selectionChanged,
        FormatChangedEvent: EVENT.formatChanged,
        RowSortedEvent: EVENT.rowSorted,
        RowHiddenChangedEvent: EVENT.rowHiddenChanged,
        ProtectionChangedEvent: EVENT.protectionChanged,
        EventNameChanged: EVENT.nameChanged,
        EventVisibilityChanged: EVENT.visibilityChanged,
        EventMoved: EVENT.moved,
      },
      (state) => state.context.events,
      () => WORKBOOK_TARGET,
    ),
  },
}));

function selected(context: HostContext) {
  context.assertActive();
  const sheet = context.book.activeSheet;
  return { context, sheet, area: context.book.selectionOn(sheet.id) };
}

const kept = ({ context }: BookObject, args: Arguments): HostObject | null => {
  const object = context.references.get(args.text(0));
  const range = Range.stateOf(object);
  return range && context.book.sheet(range.sheet.id) ? (object ?? null) : null;
};

/** The root of everything that a request speaks of. */
export const WorkbookObject = new HostClass<BookObject>(() => ({
  name: "Workbook",
  properties: {
    Name: { get: ({ context }) => context.book.name },
    ReadOnly: { get: ({ context }) => context.behaviour.readOnly },
  },
  objects: {
    Application: (state) => Application.of(state),
    Names: ({ context }) => Names.of({ context, sheet: null }),
    Notes: ({ context }) => Notes.of({ context, sheet: null }),
    Properties: (state) => DocumentProperties.of(state),
    Settings: (state) => Settings.of(state),
    Tables: ({ context }) => Tables.of({ context, sheet: null }),
    Worksheets: (state) => Worksheets.of(state),
    _Runtime: (state) => Runtime.of(state),
  },
  methods: {
    GetSelectedRange: ({ context }) => {
      const { sheet, area } = selected(context);
      return rangeOf(context, sheet, area);
    },
    GetSelectedRanges: ({ context }) => {
      const { sheet, area } = selected(context);
      return RangeAreas.of({ context, sheet, areas: [area] });
    },
    GetActiveCell: ({ context }) => {
      const { sheet, area } = selected(context);
      return rangeOf(context, sheet, { ...area, rows: 1, columns: 1 });
    },
    _RemoveReference: ({ context }, args) => context.references.remove(args.text(0)),
    _RemoveAllReferences: ({ context }) => context.references.clear(),
    _GetReferenceCount: ({ context }) => context.references.size,
    _GetRangeForEventByReferenceId: itemBy(kept),
    _GetRangeOrNullObjectForEventByReferenceId: kept,
  },
}));
