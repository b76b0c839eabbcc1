import { moveReferences, offsetReferences } from "../formula/rewrite";
import {
  type Area,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../model/area";
import { type Cell, cellKey, columnOfKey, rowOfKey } from "../model/cell";
import type { Chart } from "../model/chart";
import type { CellsChangeType, Shift } from "../model/change";
import { accessDenied, ExcelFailure } from "../model/failure";
import type { ConditionalFormat, Track, Validation } from "../model/layout";
import type { Sheet } from "../model/sheet";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";
import { moveNotes } from "./notes";
import { rewriteFormulas } from "./sheets";

/** Cells inserted or deleted, and which way the others go. */
export interface Displacement {
  readonly kind: "insert" | "delete";
  readonly area: Area;
  readonly axis: "rows" | "columns";
}

function moveInterval(
  first: number,
  last: number,
  at: number,
  count: number,
  kind: "insert" | "delete",
  most: number,
): [number, number] | null {
  if (kind === "insert") {
    if (last < at) return [first, last];
    return [first < at ? first : Math.min(first + count, most - 1), Math.min(last + count, most - 1)];
  }
  const end = at + count;
  const start = first < at ? first : first < end ? at : first - count;
  const stop = last < at ? last : last < end ? at - 1 : last - count;
  return stop < start ? null : [start, stop];
}

/** Where an area goes when cells are inserted or deleted; null when it is deleted. Areas that stick out stay where they are. */
export function moveArea(displacement: Displacement, area: Area): Area | null {
  const { area: cut, axis, kind } = displacement;
  if (axis === "rows") {
    if (area.column < cut.column || lastColumn(area) > lastColumn(cut) || area.rows === MAX_ROWS) return area;
    const moved = moveInterval(area.row, lastRow(area), cut.row, cut.rows, kind, MAX_ROWS);
    return moved && { ...area, row: moved[0], rows: moved[1] - moved[0] + 1 };
  }
  if (area.row < cut.row || lastRow(area) > lastRow(cut) || area.columns === MAX_COLUMNS) return area;
  const moved = moveInterval(area.column, lastColumn(area), cut.column, cut.columns, kind, MAX_COLUMNS);
  return moved && { ...area, column: moved[0], columns: moved[1] - moved[0] + 1 };
}

const moveAreas = (displacement: Displacement, areas: readonly Area[]): Area[] =>
  areas.flatMap((area) => moveArea(displacement, area) ?? []);

/**
 * Inserts empty cells; the others go down or to the right. New rows and columns look like the ones before them.
 * Formulas, names, validations, conditional formats, merges, tables and print set-up follow.
 */
export function insertCells(book: Workbook, change: Transaction, sheet: Sheet, area: Area, axis: "rows" | "columns"): void {
  displace(book, change, sheet, { kind: "insert", area, axis });
}

/** Deletes cells; the others come up or to the left. */
export function deleteCells(book: Workbook, change: Transaction, sheet: Sheet, area: Area, axis: "rows" | "columns"): void {
  displace(book, change, sheet, { kind: "delete", area, axis });
}

function displace(book: Workbook, change: Transaction, sheet: Sheet, displacement: Displacement): void {
  const { area, axis, kind } = displacement;
  if (sheet.layout.protection) throw accessDenied();
  const split = sheet.layout.merges.some((merge) => {
    const band = axis === "rows" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
    return (
      intersection(merge, band) !== null && moveArea(displacement, merge) === merge && !isWholeRows(area) && !isWholeColumns(area)
    );
  });
  if (split) throw new ExcelFailure("InvalidOperation", "This operation would split a merged cell.");
  change.setCells(sheet, moveCells(sheet, displacement));
  change.setLayout(sheet, moveLayout(sheet, displacement));
  rewriteFormulas(book, change, (formula, own) =>
    moveReferences(formula, own?.name ?? "", sheet.name, (referred) => moveArea(displacement, referred)),
  );
  const tables = book.state.tables.flatMap((table) => {
    const moved = table.sheetId === sheet.id ? moveArea(displacement, table.area) : table.area;
    return moved ? [{ ...table, area: moved }] : [];
  });
  if (book.state.tables.length > 0) change.setBook({ tables });
  const shift = shiftOf(kind, axis);
  book.displaced({ sheetId: sheet.id, area, shift });
  change.report({ kind: "cells", sheetId: sheet.id, area, changeType: typeOf(displacement), shift });
}

function typeOf({ area, axis, kind }: Displacement): CellsChangeType {
  if (axis === "rows" && isWholeRows(area)) return kind === "insert" ? "RowInserted" : "RowDeleted";
  if (axis === "columns" && isWholeColumns(area)) return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
  return kind === "insert" ? "CellInserted" : "CellDeleted";
}

function shiftOf(kind: "insert" | "delete", axis: "rows" | "columns"): Shift {
  if (kind === "insert") return axis === "rows" ? "Down" : "Right";
  return axis === "rows" ? "Up" : "Left";
}

function moveCells(sheet: Sheet, displacement: Displacement): ReadonlyMap<number, Cell> {
  const { area, axis, kind } = displacement;
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const to = moveArea(displacement, { row, column, rows: 1, columns: 1 });
    if (to) moved.set(cellKey(to.row, to.column), cell);
    // What stands before the gap lends its looks to the new cells.
    const isModel = axis === "rows" ? row === area.row - 1 : column === area.column - 1;
    const across = axis === "rows" ? contains({ ...area, row }, row, column) : contains({ ...area, column }, row, column);
    if (kind !== "insert" || !isModel || !across) continue;
    const count = axis === "rows" ? area.rows : area.columns;
    for (let i = 0; i < count; i++) {
      const fresh = axis === "rows" ? cellKey(area.row + i, column) : cellKey(row, area.column + i);
      moved.set(fresh, { value: "", style: cell.style });
    }
  }
  return moved;
}

function moveTracks(tracks: ReadonlyMap<number, Track>, at: number, count: number, kind: "insert" | "delete", most: number) {
  const moved = new Map<number, Track>();
  for (const [index, track] of tracks) {
    const to = moveInterval(index, index, at, count, kind, most);
    if (to) moved.set(to[0], track);
  }
  const model = kind === "insert" ? tracks.get(at - 1) : undefined;
  if (model) {
    const { hidden: _hidden, ...looks } = model;
    for (let i = 0; i < count; i++) moved.set(at + i, looks);
  }
  return moved;
}

type Anchored = Pick<Validation, "anchor" | "areas">;

/** The cell that stays and from which relative references can be told, before the move. */
function survivingAnchor(displacement: Displacement, { anchor, areas }: Anchored): { row: number; column: number } {
  const { area, kind } = displacement;
  if (kind === "insert" || !contains(area, anchor.row, anchor.column)) return anchor;
  const next = areas
    .map((one) =>
      contains(area, one.row, one.column) ? { row: lastRow(area) + 1, column: one.column, in: one } : { ...one, in: one },
    )
    .find((cell) => contains(cell.in, cell.row, cell.column));
  if (next) return { row: next.row, column: next.column };
  return displacement.axis === "columns" ? { row: anchor.row, column: lastColumn(area) + 1 } : anchor;
}

function moveAnchor(displacement: Displacement, anchor: { row: number; column: number }) {
  const to = moveArea(displacement, { ...anchor, rows: 1, columns: 1 });
  return to ? { row: to.row, column: to.column } : anchor;
}

/** A chart keeps its place where its own cells are deleted; a series without cells goes. */
function moveChart(displacement: Displacement, chart: Chart): Chart {
  return {
    ...chart,
    area: moveArea(displacement, chart.area) ?? chart.area,
    series: chart.series.flatMap(({ categories: named, ...series }) => {
      const values = moveArea(displacement, series.values);
      const categories = named && moveArea(displacement, named);
      return values ? [{ ...series, values, ...(categories && { categories }) }] : [];
    }),
  };
}

function moveLayout(sheet: Sheet, displacement: Displacement): Partial<Sheet["layout"]> {
  const { area, axis, kind } = displacement;
  const { layout } = sheet;
  const conditionalFormats: ConditionalFormat[] = layout.conditionalFormats.flatMap((format) => {
    const areas = moveAreas(displacement, format.areas);
    if (areas.length === 0) return [];
    const from = survivingAnchor(displacement, format);
    const formula = offsetReferences(format.formula, from.row - format.anchor.row, from.column - format.anchor.column);
    return [{ ...format, areas, formula, anchor: moveAnchor(displacement, from) }];
  });
  const validations: Validation[] = layout.validations.flatMap((validation) => {
    const areas = moveAreas(displacement, validation.areas);
    if (areas.length === 0) return [];
    const from = survivingAnchor(displacement, validation);
    const [rows, columns] = [from.row - validation.anchor.row, from.column - validation.anchor.column];
    const { list, custom } = validation.rule;
    const rule = {
      ...validation.rule,
      ...(list ? { list: { ...list, source: offsetReferences(list.source, rows, columns) } } : {}),
      ...(custom ? { custom: { formula: offsetReferences(custom.formula, rows, columns) } } : {}),
    };
    return [{ ...validation, areas, rule, anchor: moveAnchor(displacement, from) }];
  });
  const { printArea, titleRows, titleColumns, ...page } = layout.page;
  const areas = printArea && moveAreas(displacement, printArea);
  const rows = titleRows && moveArea(displacement, titleRows);
  const columns = titleColumns && moveArea(displacement, titleColumns);
  return {
    ...(axis === "rows" && isWholeRows(area) ? { rows: moveTracks(layout.rows, area.row, area.rows, kind, MAX_ROWS) } : {}),
    ...(axis === "columns" && isWholeColumns(area)
      ? { columns: moveTracks(layout.columns, area.column, area.columns, kind, MAX_COLUMNS) }
      : {}),
    merges: moveAreas(displacement, layout.merges),
    conditionalFormats,
    validations,
    charts: layout.charts.map((chart) => moveChart(displacement, chart)),
    notes: moveNotes(layout.notes, (row, column) => moveArea(displacement, { row, column, rows: 1, columns: 1 })),
    filter: layout.filter && moveArea(displacement, layout.filter),
    page: {
      ...page,
      ...(areas && areas.length > 0 ? { printArea: areas } : {}),
      ...(rows ? { titleRows: rows } : {}),
      ...(columns ? { titleColumns: columns } : {}),
    },
  };
}
