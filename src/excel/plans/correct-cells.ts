import type { CellCorrection } from "../../sheets";
import { setStyle } from "./apply-styles";
import { literally, TEXT_FORMAT } from "../requests/entry";

/** Queues the writing of single cells, each with its look; a fill that it no longer has is taken off. */
export function correctCells(sheet: Excel.Worksheet, corrections: readonly CellCorrection[]): void {
  for (const correction of corrections) {
    correctCell(sheet.getRangeByIndexes(correction.row, correction.column, 1, 1), correction);
  }
}

function correctCell(cell: Excel.Range, { value, style, height }: CellCorrection): void {
  cell.numberFormat = [[TEXT_FORMAT]];
  cell.formulas = [[literally(value, TEXT_FORMAT)]];
  if (style.fill === undefined) cell.format.fill.clear();
  setStyle(cell.format, { bold: false, italic: false, ...style });
  if (height !== undefined) cell.format.rowHeight = height;
}
