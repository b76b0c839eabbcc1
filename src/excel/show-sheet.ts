import type { SheetPlan } from "../sheets";
import { applyPlan } from "./apply-plan";
import { freeName } from "./create-form";
import { Outbox } from "./outbox";

/** The first text of a plan: by it, a sheet of ours is told from a person's own sheet of the same name. */
function firstText(plan: SheetPlan): { row: number; column: number; text: string } | undefined {
  for (const [row, { cells }] of plan.rows.entries()) {
    const column = cells.findIndex((cell) => typeof cell?.value === "string" && cell.value !== "");
    if (column >= 0) return { row, column, text: String(cells[column]?.value) };
  }
  return undefined;
}

/**
 * Writes a plan onto the sheet that was made for it before, emptied, or else onto a new one. Two round trips.
 * @param known id of the sheet that this plan was written to before
 * @returns the sheet's id
 */
export async function showSheet(context: Excel.RequestContext, plan: SheetPlan, known: string | undefined): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const first = firstText(plan);
  const mark = first && worksheets.getItemOrNullObject(plan.name).getRangeByIndexes(first.row, first.column, 1, 1);
  mark?.load("text");
  await context.sync();
  const isOurs = first && mark && !mark.isNullObject && mark.text[0]?.[0] === first.text;
  const present =
    worksheets.items.find(({ id }) => id === known) ??
    (isOurs ? worksheets.items.find(({ name }) => name === plan.name) : undefined);
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheet = present ?? worksheets.add(freeName(plan.name, taken));
  if (present) empty(present);
  await applyPlan(new Outbox(context), sheet, plan, new Map());
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

/** Takes everything off a sheet that the next plan would not overwrite. */
function empty(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.clear();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}
