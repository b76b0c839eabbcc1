import { type CellStyle, rangeAddress, type SheetPlan } from "../../sheets";
import type { Outbox } from "../requests/outbox";
import { planWidth, styleOf } from "./plan-cells";
import { addressLists, rectanglesBy } from "../requests/rectangles";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Everything of a style but borders and number format, one list of areas per style. */
export async function addStyles(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const groups = rectanglesBy(plan.rows.length, planWidth(plan), (row, column) => styleOf(plan, row, column));
  for (const [style, ranges] of groups) {
    for (const list of addressLists(ranges)) {
      // Each property is a call of its own, which repeats the path but not the addresses.
      await outbox.put([list, style, style, style], () => setStyle(sheet.getRanges(list).format, style));
    }
  }
}

/** Sets what a style says; what it does not say stays. */
export function setStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
}

/** Cells of one border colour mostly make one block, whatever else their styles are: a grid of at most six edges. */
export async function addBorders(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const groups = rectanglesBy(plan.rows.length, planWidth(plan), (row, column) => styleOf(plan, row, column)?.border);
  for (const [color, ranges] of groups) {
    for (const range of ranges) {
      const edges: ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical")[] = [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
      ];
      // Excel refuses inner edges where there is nothing between cells.
      if (range.bottom > range.top) edges.push("InsideHorizontal");
      if (range.right > range.left) edges.push("InsideVertical");
      await outbox.put([range, ...edges, ...edges], () => {
        const { borders } = sheet.getRange(rangeAddress(range)).format;
        for (const edge of edges) {
          const border = borders.getItem(edge);
          border.style = "Continuous";
          border.color = color;
        }
      });
    }
  }
}
