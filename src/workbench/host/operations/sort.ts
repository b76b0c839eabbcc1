import { offsetReferences } from "../formula/rewrite";
import { type Area, cellArea, lastColumn, lastRow } from "../model/area";
import { type Cell, type CellValue, cellKey } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";
import { moveNotes } from "./notes";
import { assertUnlocked } from "./write";

/** One key of a sort: the column within the area, from 0. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator("ja");

function order(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : Number(a) - Number(b);
}

/** Sorts the rows of an area; empty cells come last. Cells go with their looks, links and notes. */
export function sortRows(
  book: Workbook,
  change: Transaction,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  hasHeader: boolean,
): void {
  assertUnlocked(sheet, area);
  const first = area.row + (hasHeader ? 1 : 0);
  const rows = Array.from({ length: lastRow(area) - first + 1 }, (_row, index) => first + index);
  const values = new Map(rows.map((row) => [row, keys.map((key) => book.valueAt(sheet, row, area.column + key.column))]));
  const sorted = [...rows].sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const [one, other] = [values.get(a)?.[index] ?? "", values.get(b)?.[index] ?? ""];
      if (one === "" || other === "") {
        if (one !== other) return one === "" ? 1 : -1;
        continue;
      }
      const compared = order(one, other);
      if (compared !== 0) return key.ascending ? compared : -compared;
    }
    return 0;
  });
  const before = new Map<number, Cell>();
  for (const row of rows) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      before.set(cellKey(row, column), sheet.cellAt(row, column));
    }
  }
  for (const [index, from] of sorted.entries()) {
    const to = first + index;
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = before.get(cellKey(from, column));
      if (!cell) continue;
      const { formula } = cell;
      change.setCell(
        sheet,
        to,
        column,
        formula === undefined ? cell : { ...cell, formula: offsetReferences(formula, to - from, 0) },
      );
    }
  }
  const places = new Map(sorted.map((from, index) => [from, first + index]));
  change.setLayout(sheet, {
    notes: moveNotes(sheet.layout.notes, (row, column) => {
      const isWithin = column >= area.column && column <= lastColumn(area);
      return cellArea((isWithin ? places.get(row) : undefined) ?? row, column);
    }),
  });
  change.report({ kind: "rowsSorted", sheetId: sheet.id, area });
  change.report({ kind: "cells", sheetId: sheet.id, area, changeType: "RangeEdited" });
}
