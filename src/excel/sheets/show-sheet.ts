import { type CellRange, columnLetters, type SheetPlan } from "../../sheets";
import { chartsOn, type QueuedCharts, queueCharts } from "../plans/apply-charts";
import { applyPlan } from "../plans/apply-plan";
import { freeName } from "../forms/create-form";
import { type Grid, gridOf, queueGrid, textAt } from "../requests/grid";
import { Outbox } from "../requests/outbox";
import { planWidth } from "../plans/plan-cells";
import type { RestoreCopies } from "./restore-copies";

/**
 * Writes plans onto the sheets that were made for them before, emptied, or else onto new ones. Two round trips, more
 * only for what does not fit one request.
 * @param known ids of the sheets that this session wrote plans of these names to before
 * @param copies brings the sheets back where that fails on its way
 * @returns the sheets' ids, by the plans' names
 */
export async function showSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  known: ReadonlyMap<string, string>,
  copies: RestoreCopies,
): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const queued = plans.map((plan) => queuePlan(worksheets, plan, known.get(plan.name)));
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  const places = queued.map(({ plan, known: id, used, charts }) => {
    const isOurs = saysMark(gridOf(used), plan);
    const present =
      worksheets.items.find((sheet) => sheet.id === id) ??
      (isOurs ? worksheets.items.find(({ name }) => name === plan.name) : undefined);
    const name = present?.name ?? freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    names.set(plan.name, name);
    return { plan, present, name, charts };
  });
  copies.begin(worksheets.items);
  for (const { present, name } of places) {
    if (present) copies.protect(worksheets, present);
    else copies.adds(name);
  }
  const outbox = new Outbox(context);
  const shown: { readonly plan: SheetPlan; readonly sheet: Excel.Worksheet }[] = [];
  for (const { plan, present, name, charts } of places) {
    const sheet = present ?? worksheets.add(name);
    if (present) emptySheet(present, chartsOn(charts, present.id));
    await applyPlan(outbox, sheet, plan, names);
    if (plan.front) sheet.activate();
    sheet.load("id");
    shown.push({ plan, sheet });
  }
  await context.sync();
  return new Map(shown.map(({ plan, sheet }) => [plan.name, sheet.id]));
}

interface QueuedPlan {
  readonly plan: SheetPlan;
  readonly known: string | undefined;
  readonly used: Excel.Range;
  readonly charts: readonly QueuedCharts[];
}

function queuePlan(worksheets: Excel.WorksheetCollection, plan: SheetPlan, known: string | undefined): QueuedPlan {
  const used = queueGrid(worksheets.getItemOrNullObject(plan.name));
  const keys = known === undefined ? [plan.name] : [known, plan.name];
  return { plan, known, used, charts: keys.map((key) => queueCharts(worksheets, key)) };
}

/** Whether a sheet says what tells this plan's sheets from a person's own of the same name. */
function saysMark(grid: Grid, plan: SheetPlan): boolean {
  const { top, left, bottom, right } = markOf(plan);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (textAt(grid, row, column) !== String(plan.rows[row]?.cells[column]?.value ?? "")) return false;
    }
  }
  return true;
}

function markOf(plan: SheetPlan): CellRange {
  if (plan.mark) return plan.mark;
  const row = Math.max(0, (plan.freeze?.rows ?? 1) - 1);
  return { top: row, left: 0, bottom: row, right: planWidth(plan) - 1 };
}

/**
 * Takes everything off a sheet that the next plan would not overwrite, but for the notes that people wrote on it: they
 * would go where everything is cleared at once.
 * @param width columns from the left that are taken off; without it, all
 */
export function emptySheet(sheet: Excel.Worksheet, charts: readonly Excel.Chart[], width?: number): void {
  const all = width === undefined ? sheet.getRange() : sheet.getRange(`A:${columnLetters(width - 1)}`);
  all.clear("RemoveHyperlinks");
  all.clear("Formats");
  all.clear("Contents");
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  for (const chart of charts) chart.delete();
}
