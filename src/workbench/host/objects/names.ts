import { formatReference } from "../model/address";
import type { NamedItem as Item } from "../model/book-state";
import { invalidArgument, itemNotFound } from "../model/failure";
import type { Sheet } from "../model/sheet";
import { addName, changeName, findName } from "../operations/sheets";
import { type Arguments, text, truth } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject, itemBy } from "../protocol/host-object";
import { readAddress } from "./areas";
import type { HostContext } from "./context";
import { Range, rangeOf } from "./range";
import { worksheetOf } from "./worksheet";

interface NameState {
  readonly context: HostContext;
  /** Null for names of the whole workbook. */
  readonly sheet: Sheet | null;
  readonly name: string;
}

type NamesState = Omit<NameState, "name">;

function current({ context, sheet, name }: NameState): Item {
  const item = findName(context.book, name, sheet?.id);
  if (!item) throw itemNotFound();
  return item;
}

function target(state: NameState): { sheet: Sheet; area: ReturnType<typeof readAddress>["area"] } | null {
  try {
    return readAddress(state.context, state.sheet ?? state.context.book.activeSheet, current(state).formula.slice(1));
  } catch {
    // A name may mean a constant, or cells that are gone.
    return null;
  }
}

const put = (state: NameState, change: Partial<Item>): void =>
  state.context.change((transaction) => {
    const before = current(state);
    changeName(state.context.book, transaction, before, { ...before, ...change });
  });

const NamedItem = new HostClass<NameState>(() => ({
  name: "NamedItem",
  identity: (state) => state.name,
  properties: {
    Name: { get: (state) => state.name },
    Formula: {
      get: (state) => current(state).formula,
      set: (state, value) => {
        const formula = text(value);
        if (!formula.startsWith("=") || !state.context.book.calculator.parsed(formula)) throw invalidArgument();
        put(state, { formula });
      },
    },
    Value: { get: (state) => current(state).formula.slice(1) },
    Type: { get: (state) => (target(state) ? "Range" : "String") },
    Scope: { get: (state) => (state.sheet ? "Worksheet" : "Workbook") },
    Comment: { get: (state) => current(state).comment, set: (state, value) => put(state, { comment: text(value) }) },
    Visible: { get: (state) => current(state).visible, set: (state, value) => put(state, { visible: truth(value) }) },
  },
  objects: {
    Worksheet: (state) => {
      if (!state.sheet) throw itemNotFound();
      return worksheetOf(state.context, state.sheet);
    },
    WorksheetOrNullObject: (state) => state.sheet && worksheetOf(state.context, state.sheet),
  },
  methods: {
    GetRange: (state) => {
      const found = target(state);
      if (!found) throw itemNotFound();
      return rangeOf(state.context, found.sheet, found.area);
    },
    GetRangeOrNullObject: (state) => {
      const found = target(state);
      return found && rangeOf(state.context, found.sheet, found.area);
    },
    Delete: (state) => state.context.change((change) => changeName(state.context.book, change, current(state), null)),
  },
}));

const within = ({ context, sheet }: NamesState): HostObject[] =>
  context.book.names
    .filter((item) => item.sheetId === sheet?.id)
    .map((item) => NamedItem.of({ context, sheet, name: item.name }));

function find({ context, sheet }: NamesState, args: Arguments): HostObject | null {
  const item = findName(context.book, args.text(0), sheet?.id);
  return item ? NamedItem.of({ context, sheet, name: item.name }) : null;
}

/** `Workbook.names` and `Worksheet.names`. */
export const Names = new HostClass<NamesState>(() => ({
  name: "NamedItemCollection",
  items: within,
  item: itemBy(find),
  methods: {
    ...collectionMethods<NamesState>(within, find),
    Add: (state, args) => {
      const range = Range.stateOf(args.raw(1));
      const formula = range ? `=${formatReference(range.sheet.name, range.area, true)}` : args.text(1);
      if (!state.context.book.calculator.parsed(formula)) throw invalidArgument();
      const item: Item = {
        name: args.text(0),
        formula,
        comment: args.optionalText(2) ?? "",
        visible: true,
        ...(state.sheet ? { sheetId: state.sheet.id } : {}),
      };
      state.context.change((change) => addName(state.context.book, change, item));
      return NamedItem.of({ ...state, name: item.name });
    },
  },
}));
