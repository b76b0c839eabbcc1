import { type Area, intersection } from "../model/area";
import type { Table as Stored } from "../model/book-state";
import { alreadyExists, invalidArgument, itemNotFound } from "../model/failure";
import type { Sheet } from "../model/sheet";
import { type Arguments, text } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject, itemBy } from "../protocol/host-object";
import { readAddress } from "./areas";
import type { HostContext } from "./context";
import { Range, rangeOf } from "./range";
import { worksheetOf } from "./worksheet";

interface TablesState {
  readonly context: HostContext;
  /** Null for the tables of the whole workbook. */
  readonly sheet: Sheet | null;
}

interface TableState {
  readonly context: HostContext;
  readonly id: string;
}

function current(state: TableState): { table: Stored; sheet: Sheet } {
  const table = state.context.book.state.tables.find((one) => one.id === state.id);
  const sheet = table && state.context.book.sheet(table.sheetId);
  if (!table || !sheet) throw itemNotFound();
  return { table, sheet };
}

function replace(state: TableState, change: Partial<Stored> | null): void {
  const { tables } = state.context.book.state;
  state.context.change((transaction) =>
    transaction.setBook({
      tables: tables.flatMap((table) => (table.id !== state.id ? [table] : change ? [{ ...table, ...change }] : [])),
    }),
  );
}

function part(state: TableState, of: (table: Stored) => Area): HostObject {
  const { table, sheet } = current(state);
  return rangeOf(state.context, sheet, of(table));
}

const Table = new HostClass<TableState>(() => ({
  name: "Table",
  identity: (state) => state.id,
  properties: {
    Id: { get: (state) => current(state).table.id },
    Name: {
      get: (state) => current(state).table.name,
      set: (state, value) => {
        const name = text(value);
        const same = state.context.book.state.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
        if (same && same.id !== state.id) throw alreadyExists();
        replace(state, { name });
      },
    },
    ShowHeaders: { get: (state) => current(state).table.showHeaders },
    ShowTotals: { get: () => false },
  },
  objects: { Worksheet: (state) => worksheetOf(state.context, current(state).sheet) },
  methods: {
    GetRange: (state) => part(state, (table) => table.area),
    GetHeaderRowRange: (state) => part(state, (table) => ({ ...table.area, rows: 1 })),
    GetDataBodyRange: (state) =>
      part(state, ({ area, showHeaders }) =>
        showHeaders ? { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) } : area,
      ),
    ConvertToRange: (state) => {
      const { table, sheet } = current(state);
      replace(state, null);
      return rangeOf(state.context, sheet, table.area);
    },
  },
}));

const within = ({ context, sheet }: TablesState): HostObject[] =>
  context.book.state.tables
    .filter((table) => !sheet || table.sheetId === sheet.id)
    .map((table) => Table.of({ context, id: table.id }));

function find({ context, sheet }: TablesState, args: Arguments): HostObject | null {
  const key = args.text(0).toLowerCase();
  const table = context.book.state.tables.find(
    (one) => (!sheet || one.sheetId === sheet.id) && (one.id.toLowerCase() === key || one.name.toLowerCase() === key),
  );
  return table ? Table.of({ context, id: table.id }) : null;
}

/** `Workbook.tables` and `Worksheet.tables`: enough to find and make them, not to filter or style them. */
export const Tables = new HostClass<TablesState>(() => ({
  name: "TableCollection",
  properties: { Count: { get: (state) => within(state).length } },
  items: within,
  item: itemBy(find),
  methods: {
    ...collectionMethods<TablesState>(within, find),
    Add: (state, args) => {
      const { context } = state;
      const given = args.raw(0);
      const target =
        typeof given === "string" ? readAddress(context, state.sheet ?? context.book.activeSheet, given) : Range.stateOf(given);
      if (!target) throw invalidArgument();
      const { tables } = context.book.state;
      if (tables.some((table) => table.sheetId === target.sheet.id && intersection(table.area, target.area)))
        throw invalidArgument();
      const names = new Set(tables.map((table) => table.name));
      let number = tables.length + 1;
      while (names.has(`Table${number}`)) number++;
      const table: Stored = {
        id: context.book.newId(),
        name: `Table${number}`,
        sheetId: target.sheet.id,
        area: target.area,
        showHeaders: args.truth(1),
      };
      context.change((change) => change.setBook({ tables: [...tables, table] }));
      return Table.of({ context, id: table.id });
    },
  },
}));
