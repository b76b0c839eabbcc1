import { cellAddress, type CellPlan, quotedSheet, rangeAddress, type SheetPlan } from "../../sheets";
import { addCharts } from "./apply-charts";
import { setUpPrinting } from "./apply-print";
import { addRules } from "./apply-rules";
import { addBorders, addStyles } from "./apply-styles";
import { literally } from "../requests/entry";
import type { Outbox } from "../requests/outbox";
import { planWidth, type SheetNames, styleOf } from "./plan-cells";
import { addressLists, consecutive } from "../requests/rectangles";

/**
 * Points of a column that shows `width` half-width digits: `RangeFormat.columnWidth` is in points (OfficeDev/office-js
 * issue 187), a digit of Excel's Japanese standard font (Yu Gothic 11) is 8 pixels wide, and a cell pads by 5.
 */
export const columnPoints = (width: number): number => (Math.trunc(width * 8) + 5) * 0.75;

/**
 * Queues a plan onto an empty sheet, in few calls: whole blocks of number formats and texts, one call per style and not
 * per cell, a handful of rules. What is queued is sent by the caller, or by the outbox when a request is full.
 * @param names where formulas, lists and links of the plan speak of other sheets
 */
export async function applyPlan(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan, names: SheetNames): Promise<void> {
  await addTexts(outbox, sheet, plan);
  await addLinks(outbox, sheet, plan, names);
  await addSizes(outbox, sheet, plan);
  await addStyles(outbox, sheet, plan);
  await addBorders(outbox, sheet, plan);
  await addRules(outbox, sheet, plan, names);
  await addCharts(outbox, sheet, plan);
  await setUpPrinting(outbox, sheet, plan);
  await outbox.put(plan.name, () => {
    if (plan.freeze) freeze(sheet, plan.freeze);
    if (plan.filter) sheet.autoFilter.apply(sheet.getRange(rangeAddress(plan.filter)));
    if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
    if (plan.visibility === "hidden") sheet.visibility = "Hidden";
  });
}

/** Number formats first: a text that stands in a General cell for a moment would be made a number or a date. */
async function addTexts(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const width = planWidth(plan);
  const format = (row: number, column: number) => styleOf(plan, row, column)?.numberFormat ?? "General";
  const columns = Array.from({ length: width }, (_column, index) => index);
  const formats = plan.rows.map((_row, row) => columns.map((column) => format(row, column)));
  for (const part of outbox.parts(formats)) {
    const range = sheet.getRangeByIndexes(part.from, 0, part.rows.length, width);
    await outbox.put(part.rows, () => (range.numberFormat = part.rows));
  }
  const texts = plan.rows.map((row, at) => columns.map((column) => entered(row.cells[column], format(at, column))));
  for (const part of outbox.parts(texts)) {
    const range = sheet.getRangeByIndexes(part.from, 0, part.rows.length, width);
    // `formulas` takes constants as well: one call for both.
    await outbox.put(part.rows, () => (range.formulas = part.rows));
  }
}

function entered(cell: CellPlan | null | undefined, numberFormat: string): string | number {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === "string" ? literally(cell.value, numberFormat) : (cell.value ?? "");
}

/** Before the styles: a new link brings Excel's own look of links with it. */
async function addLinks(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan, names: SheetNames): Promise<void> {
  for (const [row, { cells }] of plan.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const { sheet: target, cell: address, tooltip } = cell.link;
      const hyperlink: Excel.RangeHyperlink = {
        documentReference: `${quotedSheet(names.get(target) ?? target)}!${address}`,
        ...(tooltip !== undefined && { screenTip: tooltip }),
      };
      await outbox.put(hyperlink, () => (sheet.getRange(cellAddress(row, column)).hyperlink = hyperlink));
    }
  }
}

async function addSizes(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const [index, column] of plan.columns.entries()) {
    await outbox.put(column, () => {
      const range = sheet.getRangeByIndexes(0, index, 1, 1);
      range.format.columnWidth = columnPoints(column.width);
      if (column.hidden) range.columnHidden = true;
    });
  }
  const rowsByHeight = new Map<number, number[]>();
  plan.rows.forEach(({ height }, row) => {
    if (height !== undefined) rowsByHeight.set(height, [...(rowsByHeight.get(height) ?? []), row]);
  });
  for (const [height, rows] of rowsByHeight) {
    const ranges = consecutive(rows).map(({ first, last }) => ({ top: first, left: 0, bottom: last, right: 0 }));
    for (const list of addressLists(ranges)) {
      await outbox.put(list, () => (sheet.getRanges(list).format.rowHeight = height));
    }
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
