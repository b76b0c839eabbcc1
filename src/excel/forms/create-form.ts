import { cellAddress, type SheetPlan } from "../../sheets";
import { applyPlan } from "../plans/apply-plan";
import { EMPTY_GRID, type Grid, gridOf, hasFormula, queueGrid, textAt } from "../requests/grid";
import { Outbox } from "../requests/outbox";
import { runExcel } from "../requests/run";
import { excelText } from "../requests/entry";

/** Longest name of a sheet. */
const LONGEST_NAME = 31;

/** The former form, kept hidden while its replacement can be undone. */
interface KeptSheet {
  readonly id: string;
  readonly name: string;
}

/** What creating has done, for undo. */
export interface Creation {
  readonly sheets: readonly { readonly id: string; readonly plan: SheetPlan }[];
  readonly kept?: KeptSheet;
}

/** The workbook before the creation: what must not be touched, and what to come back to. */
export interface BeforeCreation {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly position: number }[];
  /** Hidden lists that stand there with the same texts already: used as they are. */
  readonly reused: ReadonlySet<string>;
}

/** Looks at the workbook: one round trip. */
export async function lookBefore(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<BeforeCreation> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/position");
  const hidden = plans
    .filter((plan) => plan.visibility === "hidden")
    .map((plan) => {
      const sheet = worksheets.getItemOrNullObject(plan.name);
      sheet.load("id");
      return { plan, sheet, used: queueGrid(sheet) };
    });
  await context.sync();
  const reused = hidden.filter(({ plan, sheet, used }) => !sheet.isNullObject && differences(plan, gridOf(used)).length === 0);
  return {
    sheets: worksheets.items.map(({ id, name, position }) => ({ id, name, position })),
    reused: new Set(reused.map(({ plan }) => plan.name)),
  };
}

/**
 * Lays the plans out on new sheets: one round trip, more only for what does not fit one request.
 * @param replaced id of the sheet that the form takes the place of
 */
export async function createSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: BeforeCreation,
  replaced: string | undefined,
): Promise<Creation> {
  const { worksheets } = context.workbook;
  askForFront(context);
  const outbox = new Outbox(context);
  const former = before.sheets.find(({ id }) => id === replaced);
  const old = former && worksheets.getItem(former.id);
  if (old && former) old.name = freeName(`${former.name} 前回`, takenIn(before));
  const named = namesFor(plans, before, former);
  const names = new Map([...named].map(([plan, name]) => [plan.name, name]));
  const added = [...named].map(([plan, name]) => ({ plan, name, sheet: worksheets.add(name) }));
  // The lists first: rules and formulas of the form speak of them.
  for (const { plan, name, sheet } of added.toReversed()) {
    // Of several plans of one name, each speaks of its own sheet.
    await applyPlan(outbox, sheet, plan, new Map([...names, [plan.name, name]]));
  }
  const shown = added.find(({ plan }) => plan.visibility !== "hidden");
  if (old && former && shown) {
    shown.sheet.position = former.position;
    shown.sheet.activate();
    old.visibility = "Hidden";
  } else shown?.sheet.activate();
  for (const { sheet } of added) sheet.load("id");
  await context.sync();
  return {
    sheets: added.map(({ plan, sheet }) => ({ id: sheet.id, plan })),
    ...(former && { kept: { id: former.id, name: former.name } }),
  };
}

/** The names of the new sheets, by their plans: the form takes that of the former one, which steps aside. */
function namesFor(
  plans: readonly SheetPlan[],
  before: BeforeCreation,
  former: BeforeCreation["sheets"][number] | undefined,
): ReadonlyMap<SheetPlan, string> {
  const taken = takenIn(before);
  if (former) {
    taken.add(freeName(`${former.name} 前回`, taken).toLowerCase());
    taken.delete(former.name.toLowerCase());
  }
  const fresh = plans.filter((plan) => !before.reused.has(plan.name));
  const form = former && fresh.find(({ visibility }) => visibility !== "hidden");
  const names = new Map<SheetPlan, string>();
  for (const plan of fresh) {
    const name = former && plan === form ? former.name : freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    names.set(plan, name);
  }
  return names;
}

const takenIn = ({ sheets }: BeforeCreation): Set<string> => new Set(sheets.map(({ name }) => name.toLowerCase()));

/** Puts the workbook back after a creation that failed on its way. */
export async function cleanUp(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: BeforeCreation,
  replaced: string | undefined,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const former = before.sheets.find(({ id }) => id === replaced);
  // Excel refuses to delete the last sheet that is shown: the former one is shown first.
  if (former) worksheets.getItem(former.id).visibility = "Visible";
  const known = new Set(before.sheets.map(({ id }) => id));
  // What somebody else has added meanwhile is none of ours.
  const ours = new Set(namesFor(plans, before, former).values());
  for (const sheet of worksheets.items) if (!known.has(sheet.id) && ours.has(sheet.name)) sheet.delete();
  if (former) worksheets.getItem(former.id).name = former.name;
  await context.sync();
}

/** Cells that a person has edited on the created sheets: one round trip. */
export async function editsSince(context: Excel.RequestContext, creation: Creation): Promise<string[]> {
  const read = creation.sheets.map(({ id, plan }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("id");
    return { plan, sheet, used: queueGrid(sheet) };
  });
  await context.sync();
  return read.flatMap(({ plan, sheet, used }) => {
    if (sheet.isNullObject) return [];
    return differences(plan, gridOf(used)).map((cell) => `${plan.name}!${cell}`);
  });
}

/** Removes what was created and brings the former form back: one round trip. */
export async function removeCreated(context: Excel.RequestContext, { sheets, kept }: Creation): Promise<void> {
  const { worksheets } = context.workbook;
  askForFront(context);
  if (kept) {
    const former = worksheets.getItem(kept.id);
    former.visibility = "Visible";
    former.activate();
  }
  // One that is gone is gone: the request before may have stopped half-way, or a person has deleted it.
  for (const { id } of sheets) worksheets.getItemOrNullObject(id).delete();
  if (kept) worksheets.getItem(kept.id).name = kept.name;
  await context.sync();
}

/** Removes the sheet that a creation kept for its undo; a person who has shown it meanwhile wants it. */
export async function dropKept({ kept }: Creation): Promise<void> {
  if (!kept) return;
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(kept.id);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility === "Visible") return;
    sheet.delete();
    await context.sync();
  });
}

/**
 * Queues a refusal (InactiveWorkbook) for when another workbook is in front: before anything is changed, and not where
 * the new sheet is to be shown at the end.
 */
function askForFront(context: Excel.RequestContext): void {
  context.workbook.worksheets.getActiveWorksheet().activate();
}

/** Addresses where a sheet does not say what was planned. Formulas are not compared: what they show follows the answers. */
export function differences(plan: SheetPlan, grid: Grid = EMPTY_GRID): string[] {
  const rows = Math.max(plan.rows.length, grid.top + grid.texts.length);
  const columns = Math.max(plan.columns.length, grid.left + (grid.texts[0]?.length ?? 0));
  const different: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = plan.rows[row]?.cells[column];
      if (cell?.formula !== undefined) continue;
      const planned = excelText(String(cell?.value ?? ""));
      if (textAt(grid, row, column) !== planned || hasFormula(grid, row, column)) different.push(cellAddress(row, column));
    }
  }
  return different;
}

/** The name, or the first of `name (2)`, `name (3)`, … that no sheet has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
