import { offsetReferences } from "../formula/rewrite";
import { type Area, eachCell, intersection, isUnbounded, isWholeColumns, isWholeRows } from "../model/area";
import { invalidArgument, wrongDimensions } from "../model/failure";
import { copyNotes } from "../operations/notes";
import { sortRows } from "../operations/sort";
import { deleteCells, insertCells } from "../operations/structure";
import { assertUnlocked, clearCells } from "../operations/write";
import { type Arguments, isRecord, oneOf, plainRecord, wholeNumber } from "../protocol/arguments";
import { HostClass, type HostObject } from "../protocol/host-object";
import { loadObject } from "../protocol/query";
import type { RangeState } from "./areas";
import { rangeArgument } from "./range-navigation";
import { rangeOf } from "./range";
import { clearWhat } from "./range-areas";

type Method = (state: RangeState, args: Arguments) => unknown;

function insert(state: RangeState, args: Arguments): HostObject {
  const shift = oneOf(args.raw(0), ["Down", "Right"]);
  const axis = isWholeRows(state.area) ? "rows" : isWholeColumns(state.area) ? "columns" : shift === "Down" ? "rows" : "columns";
  state.context.change((change) => insertCells(state.context.book, change, state.sheet, state.area, axis));
  return rangeOf(state.context, state.sheet, state.area);
}

function remove(state: RangeState, args: Arguments): void {
  const shift = oneOf(args.raw(0), ["Up", "Left"]);
  const axis = isWholeRows(state.area) ? "rows" : isWholeColumns(state.area) ? "columns" : shift === "Up" ? "rows" : "columns";
  state.context.change((change) => deleteCells(state.context.book, change, state.sheet, state.area, axis));
}

function merge(state: RangeState, args: Arguments): void {
  const { area, sheet } = state;
  assertUnlocked(sheet, area);
  const merges: Area[] = args.truth(0)
    ? Array.from({ length: area.rows }, (_row, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  state.context.change((change) => {
    const others = sheet.layout.merges.filter((other) => !intersection(other, area));
    change.setLayout(sheet, { merges: [...others, ...merges] });
    change.report({ kind: "layout", sheetId: sheet.id });
  });
}

function unmerge({ context, sheet, area }: RangeState): void {
  context.change((change) => {
    change.setLayout(sheet, { merges: sheet.layout.merges.filter((merged) => !intersection(merged, area)) });
    change.report({ kind: "layout", sheetId: sheet.id });
  });
}

/** Copies cells of the same size, or one cell to all. */
function copyFrom(state: RangeState, args: Arguments): void {
  const source = rangeArgument(state, args.raw(0));
  const what = oneOf(args.raw(1) ?? "All", ["All", "Formulas", "Values", "Formats"]);
  const skipBlanks = args.truth(2);
  const { area, sheet, context } = state;
  if (args.truth(3) || isUnbounded(area) || isUnbounded(source.area)) throw invalidArgument();
  const one = source.area.rows === 1 && source.area.columns === 1;
  const target = one ? area : { ...area, rows: source.area.rows, columns: source.area.columns };
  assertUnlocked(sheet, target);
  const from = new Map<string, ReturnType<typeof sheet.cellAt>>();
  eachCell(source.area, (row, column) =>
    from.set(`${row - source.area.row} ${column - source.area.column}`, source.sheet.cellAt(row, column)),
  );
  const values = new Map(
    [...from.keys()].map((key) => {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      return [key, context.book.valueAt(source.sheet, source.area.row + row, source.area.column + column)];
    }),
  );
  context.change((change) => {
    eachCell(target, (row, column) => {
      const key = one ? "0 0" : `${row - target.row} ${column - target.column}`;
      const cell = from.get(key);
      const before = sheet.cellAt(row, column);
      if (!cell || (skipBlanks && cell.value === "" && cell.formula === undefined)) return;
      const [rows, columns] = [
        row - source.area.row - (one ? 0 : row - target.row),
        column - source.area.column - (one ? 0 : column - target.column),
      ];
      const { formula, ...rest } = cell;
      const moved = formula === undefined ? rest : { ...rest, formula: offsetReferences(formula, rows, columns) };
      if (what === "All") change.setCell(sheet, row, column, moved);
      else if (what === "Formats") change.setCell(sheet, row, column, { ...before, style: cell.style });
      else if (what === "Values") change.setCell(sheet, row, column, { value: values.get(key) ?? "", style: before.style });
      else change.setCell(sheet, row, column, { ...moved, style: before.style });
    });
    if (what === "All" && source.sheet.layout.notes.size > 0) copyNotes(change, source.sheet, source.area, sheet, target);
    if (what !== "Formats") change.report({ kind: "cells", sheetId: sheet.id, area: target, changeType: "RangeEdited" });
    if (what === "All" || what === "Formats") change.report({ kind: "format", sheetId: sheet.id, area: target });
  });
}

const wire = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const authored = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Sets a bag of properties as authors write them: `{ format: { fill: { color: "#FF0000" } } }`. */
function assign(object: HostObject, bag: unknown): void {
  for (const [name, value] of Object.entries(plainRecord(bag))) {
    if (value === undefined || value === null) continue;
    const below = object.hasObject(wire(name)) ? object.open(wire(name)) : null;
    if (below) assign(below, value);
    else object.set(wire(name), value);
  }
}

/** Paths of a bag of wishes: `{ format: { fill: { color: true } } }` asks for `format/fill/color`. */
function paths(bag: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(bag).flatMap(([name, value]) =>
    value === true ? [name] : isRecord(value) ? paths(value).map((path) => `${name}/${path}`) : [],
  );
}

function asAuthored(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [authored(name), asAuthored(below)]));
}

const read = (state: RangeState, area: Area, args: Arguments) =>
  asAuthored(loadObject(rangeOf(state.context, state.sheet, area), { Select: ["$none", ...paths(args.record(0))] }));

function list(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw wrongDimensions();
  return value;
}

const rowOf = (state: RangeState, index: number): Area => ({ ...state.area, row: state.area.row + index, rows: 1 });
const columnOf = (state: RangeState, index: number): Area => ({ ...state.area, column: state.area.column + index, columns: 1 });
const each = <T>(count: number, value: (index: number) => T): T[] =>
  Array.from({ length: count }, (_item, index) => value(index));

/** Methods of a range that change something, or tell many cells' looks at once. */
export const COMMANDS: Readonly<Record<string, Method>> = {
  Clear: (state, args) =>
    state.context.change((change) => clearCells(state.context.book, change, state.sheet, state.area, clearWhat(args))),
  Insert: insert,
  Delete: remove,
  Merge: merge,
  Unmerge: unmerge,
  CopyFrom: copyFrom,
  Calculate: () => null,
  Select: (state) => {
    state.context.assertActive();
    state.context.book.select(state.sheet.id, state.area, "addin");
  },
  _ValidateArraySize: (state, args) => {
    if (args.whole(0) !== state.area.rows || args.whole(1) !== state.area.columns) throw wrongDimensions();
    return null;
  },
  GetCellProperties: (state, args) =>
    each(state.area.rows, (i) =>
      each(state.area.columns, (j) =>
        read(state, { row: state.area.row + i, column: state.area.column + j, rows: 1, columns: 1 }, args),
      ),
    ),
  GetRowProperties: (state, args) => each(state.area.rows, (i) => read(state, rowOf(state, i), args)),
  GetColumnProperties: (state, args) => each(state.area.columns, (j) => read(state, columnOf(state, j), args)),
  SetCellProperties: (state, args) => {
    for (const [i, row] of list(args.raw(0), state.area.rows).entries()) {
      for (const [j, bag] of list(row, state.area.columns).entries()) {
        const area = { row: state.area.row + i, column: state.area.column + j, rows: 1, columns: 1 };
        assign(rangeOf(state.context, state.sheet, area), bag);
      }
    }
  },
  SetRowProperties: (state, args) => {
    for (const [i, bag] of list(args.raw(0), state.area.rows).entries())
      assign(rangeOf(state.context, state.sheet, rowOf(state, i)), bag);
  },
  SetColumnProperties: (state, args) => {
    for (const [j, bag] of list(args.raw(0), state.area.columns).entries()) {
      assign(rangeOf(state.context, state.sheet, columnOf(state, j)), bag);
    }
  },
};

/** `Range.sort`. */
export const RangeSort = new HostClass<RangeState>(() => ({
  name: "RangeSort",
  methods: {
    Apply: (state, args) => {
      const fields = args.raw(0);
      if (!Array.isArray(fields) || (args.raw(3) ?? "Rows") !== "Rows") throw invalidArgument();
      const keys = fields.map((field: unknown) => {
        const { key, ascending } = plainRecord(field);
        return { column: wholeNumber(key), ascending: ascending !== false };
      });
      state.context.change((change) => sortRows(state.context.book, change, state.sheet, state.area, keys, args.truth(2)));
    },
  },
}));
