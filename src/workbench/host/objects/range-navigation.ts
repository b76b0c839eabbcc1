import { type Area, between, bounding, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { invalidArgument, itemNotFound } from "../model/failure";
import type { Arguments } from "../protocol/arguments";
import { isRecord } from "../protocol/arguments";
import { onSheet, type RangeState, readAddress } from "./areas";
import { Range, rangeOf } from "./range";
import { RangeAreas } from "./range-areas";

type Method = (state: RangeState, args: Arguments) => unknown;

const to = (state: RangeState, area: Area) => rangeOf(state.context, state.sheet, onSheet(area));

/** An argument that is a range or its address. */
export function rangeArgument(state: RangeState, value: unknown): { sheet: RangeState["sheet"]; area: Area } {
  if (typeof value === "string") return readAddress(state.context, state.sheet, value);
  const range = Range.stateOf(value);
  if (!range) throw invalidArgument();
  return range;
}

function resized(state: RangeState, rows: number, columns: number): Area {
  return { ...state.area, rows, columns };
}

/** `count` rows or columns beside a range; negative counts lie on its other side. */
function beside(kind: "rows" | "columns", direction: 1 | -1): Method {
  return (state, args) => {
    const { area } = state;
    const count = args.optionalWhole(0) ?? 1;
    if (count === 0) throw invalidArgument();
    const after = direction * Math.sign(count) > 0;
    const many = Math.abs(count);
    return kind === "rows"
      ? to(state, { ...area, row: after ? area.row + area.rows : area.row - many, rows: many })
      : to(state, { ...area, column: after ? area.column + area.columns : area.column - many, columns: many });
  };
}

function used(state: RangeState, args: Arguments): Area | null {
  return state.sheet.usedArea(args.truth(0), state.area);
}

/** The block of filled cells around a range, up to empty rows and columns. */
function region(state: RangeState): Area {
  let area = state.area;
  for (;;) {
    const around = between(
      Math.max(0, area.row - 1),
      Math.max(0, area.column - 1),
      Math.min(MAX_ROWS - 1, lastRow(area) + 1),
      Math.min(MAX_COLUMNS - 1, lastColumn(area) + 1),
    );
    const filled = state.sheet.usedArea(true, around);
    const grown = filled ? bounding(area, filled) : area;
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}

/** Cells whose text is, or contains, what is looked for, row by row. */
export function findCells(state: RangeState, args: Arguments): Area[] {
  const criteria = args.record(1);
  const fold = (value: string) => (criteria.matchCase === true ? value : value.toLowerCase());
  const wanted = fold(args.text(0));
  const area = state.sheet.usedArea(true, state.area);
  const found: Area[] = [];
  for (let row = area?.row ?? 0; area && row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const shown = fold(state.context.book.textAt(state.sheet, row, column));
      const isHit = isRecord(criteria) && criteria.completeMatch === true ? shown === wanted : shown.includes(wanted);
      if (shown !== "" && isHit) found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return criteria.searchDirection === "Backwards" ? found.reverse() : found;
}

/** Methods that lead from one range to another. */
export const NAVIGATION: Readonly<Record<string, Method>> = {
  GetCell: (state, args) =>
    to(state, { row: state.area.row + args.whole(0), column: state.area.column + args.whole(1), rows: 1, columns: 1 }),
  GetRow: (state, args) => to(state, { ...state.area, row: state.area.row + args.whole(0), rows: 1 }),
  GetColumn: (state, args) => to(state, { ...state.area, column: state.area.column + args.whole(0), columns: 1 }),
  GetLastCell: (state) => to(state, { row: lastRow(state.area), column: lastColumn(state.area), rows: 1, columns: 1 }),
  GetLastRow: (state) => to(state, { ...state.area, row: lastRow(state.area), rows: 1 }),
  GetLastColumn: (state) => to(state, { ...state.area, column: lastColumn(state.area), columns: 1 }),
  GetEntireRow: (state) => to(state, { ...state.area, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (state) => to(state, { ...state.area, row: 0, rows: MAX_ROWS }),
  GetOffsetRange: (state, args) =>
    to(state, { ...state.area, row: state.area.row + args.whole(0), column: state.area.column + args.whole(1) }),
  GetResizedRange: (state, args) =>
    to(state, resized(state, state.area.rows + args.whole(0), state.area.columns + args.whole(1))),
  GetAbsoluteResizedRange: (state, args) => to(state, resized(state, args.whole(0), args.whole(1))),
  GetRowsAbove: beside("rows", -1),
  GetRowsBelow: beside("rows", 1),
  GetColumnsBefore: beside("columns", -1),
  GetColumnsAfter: beside("columns", 1),
  GetBoundingRect: (state, args) => to(state, bounding(state.area, rangeArgument(state, args.raw(0)).area)),
  GetIntersection: (state, args) => {
    const area = intersection(state.area, rangeArgument(state, args.raw(0)).area);
    if (!area) throw itemNotFound();
    return to(state, area);
  },
  GetIntersectionOrNullObject: (state, args) => {
    const area = intersection(state.area, rangeArgument(state, args.raw(0)).area);
    return area && to(state, area);
  },
  GetSurroundingRegion: (state) => to(state, region(state)),
  // Excel gives the first cell of a range without any used one.
  GetUsedRange: (state, args) => to(state, used(state, args) ?? { ...state.area, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (state, args) => {
    const area = used(state, args);
    return area && to(state, area);
  },
  Find: (state, args) => {
    const [first] = findCells(state, args);
    if (!first) throw itemNotFound();
    return to(state, first);
  },
  FindOrNullObject: (state, args) => {
    const [first] = findCells(state, args);
    return first ? to(state, first) : null;
  },
  GetMergedAreasOrNullObject: (state) => {
    const areas = state.sheet.layout.merges.filter((merge) => intersection(merge, state.area));
    return areas.length === 0 ? null : RangeAreas.of({ context: state.context, sheet: state.sheet, areas });
  },
};
