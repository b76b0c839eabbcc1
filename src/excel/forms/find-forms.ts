import { type Grid, gridOf, queueGrid, readLargeGrid } from "../requests/grid";
import { isTooLarge } from "../requests/office-errors";

/** A sheet that a form may stand on. */
export interface SheetGrid {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly grid: Grid;
}

/**
 * Reads the used cells of all sheets that are shown, in two round trips. A hidden sheet is not what a person fills: the
 * lists are hidden, and so is a form that was replaced.
 */
export async function readShownSheets(context: Excel.RequestContext): Promise<SheetGrid[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const shown = worksheets.items.filter((sheet) => sheet.visibility === "Visible");
  try {
    return await readTogether(context, shown);
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    const grids: SheetGrid[] = [];
    for (const sheet of shown) grids.push(...(await readAlone(context, sheet)));
    return grids;
  }
}

async function readAlone(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetGrid[]> {
  try {
    return await readTogether(context, [sheet]);
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return [{ sheetId: sheet.id, sheetName: sheet.name, grid: await readLargeGrid(context, sheet) }];
  }
}

async function readTogether(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetGrid[]> {
  const queued = sheets.map((sheet) => ({ sheetId: sheet.id, sheetName: sheet.name, used: queueGrid(sheet) }));
  await context.sync();
  return queued.map(({ sheetId, sheetName, used }) => ({ sheetId, sheetName, grid: gridOf(used) }));
}

/** Reads one sheet by its id, and what else is queued, in one round trip. */
export async function readSheet(context: Excel.RequestContext, sheetId: string): Promise<SheetGrid> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("name");
  const used = queueGrid(sheet);
  await context.sync();
  return { sheetId, sheetName: sheet.name, grid: gridOf(used) };
}
