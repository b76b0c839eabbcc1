import type { SheetPlan } from "../sheets";
import { chartsOn, queueCharts } from "./apply-charts";
import { applyPlan } from "./apply-plan";
import { freeName } from "./create-form";
import { gridOf, queueGrid, textAt } from "./grid";
import { Outbox } from "./outbox";
import { planWidth } from "./plan-cells";

/**
 * Writes a plan onto the sheet that was made for it before, emptied, or else onto a new one. Two round trips.
 * @param known id of the sheet that this session wrote the plan to before
 * @returns the sheet's id
 */
export async function showSheet(context: Excel.RequestContext, plan: SheetPlan, known: string | undefined): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const titles = titleRow(plan);
  const used = queueGrid(worksheets.getItemOrNullObject(plan.name));
  const charts = [known, plan.name].flatMap((key) => (key === undefined ? [] : [queueCharts(worksheets, key)]));
  await context.sync();
  const grid = gridOf(used);
  const isOurs = titles.texts.every((text, column) => textAt(grid, titles.row, column) === text);
  const present =
    worksheets.items.find(({ id }) => id === known) ??
    (isOurs ? worksheets.items.find(({ name }) => name === plan.name) : undefined);
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheet = present ?? worksheets.add(freeName(plan.name, taken));
  if (present) empty(present, chartsOn(charts, present.id));
  await applyPlan(new Outbox(context), sheet, plan, new Map());
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

/** The column headings of a plan: by them a sheet of ours is told from a person's own sheet of the same name. */
function titleRow(plan: SheetPlan): { readonly row: number; readonly texts: readonly string[] } {
  const row = Math.max(0, (plan.freeze?.rows ?? 1) - 1);
  const cells = plan.rows[row]?.cells ?? [];
  return { row, texts: Array.from({ length: planWidth(plan) }, (_column, index) => String(cells[index]?.value ?? "")) };
}

/** Takes everything off a sheet that the next plan would not overwrite. */
function empty(sheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  const all = sheet.getRange();
  all.clear();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  for (const chart of charts) chart.delete();
}
