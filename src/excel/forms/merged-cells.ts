import type { MergedArea } from "../../sheets";
import { WINDOW } from "../requests/grid";

/**
 * The merged cells of sheets, asked for once each: some builds of Excel for Windows drop their whole undo list when they
 * are asked (office-js issue 5918), so that nobody may ask at every reading.
 */
export class MergedCells {
  readonly #known = new Map<string, readonly MergedArea[]>();

  async on(context: Excel.RequestContext, sheetId: string): Promise<readonly MergedArea[]> {
    const known = this.#known.get(sheetId);
    if (known) return known;
    const merged = context.workbook.worksheets.getItem(sheetId).getRange(WINDOW).getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    await context.sync();
    const areas = merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        }));
    this.#known.set(sheetId, areas);
    return areas;
  }
}
