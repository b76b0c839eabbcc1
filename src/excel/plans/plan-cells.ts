import type { CellStyle, SheetPlan } from "../../sheets";

/** A plan's own names of sheets, and the names that they have in the workbook. */
export type SheetNames = ReadonlyMap<string, string>;

/** The style of a planned cell: its own, or else its column's. */
export function styleOf(plan: SheetPlan, row: number, column: number): CellStyle | undefined {
  const name = plan.rows[row]?.cells[column]?.style ?? plan.columns[column]?.style;
  return name === undefined ? undefined : plan.styles[name];
}

/** Columns that a plan fills: those with a width, and those with a cell. */
export const planWidth = (plan: SheetPlan): number =>
  Math.max(plan.columns.length, 1, ...plan.rows.map((row) => row.cells.length));
