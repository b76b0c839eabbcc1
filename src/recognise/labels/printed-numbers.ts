import { numbersOfCell } from "../words/numbers";
import { Break, type Stream, type Unit, unitAt } from "./stream";

/**
 * Item numbers that belong to a label at a place: the first cell of its table row, or digits fused to it in running
 * text (`3設立年・事業年数`, `3. 設立年`).
 */
export function printedNumbers(stream: Stream, place: number): [number, number] | undefined {
  const unit = unitAt(stream, place);
  if (!unit) return undefined;
  if (!unit.running) {
    const first = stream.rows[unit.rowIndex]?.find(({ cell }) => cell.text !== "");
    if (first && first !== unit) return numbersOfCell(first.cell.text);
  }
  return fusedNumber(stream, unit, place);
}

/** `1-3`, `2.1`: places of a numbering of the page's own, whose digits are no item's number. */
export function isCompound(unit: Unit, start: number, end: number): boolean {
  for (let place = start + 1; place < end; place += 1) {
    if ((unit.to[place - 1 - unit.start] ?? 0) !== (unit.from[place - unit.start] ?? 0)) return true;
  }
  return false;
}

function fusedNumber(stream: Stream, unit: Unit, place: number): [number, number] | undefined {
  let start = place;
  while (start > 0 && place - start < 5 && /\d/.test(stream.text[start - 1] ?? "")) {
    start -= 1;
    if ((stream.breaks[start] ?? Break.Cell) >= Break.Blank) break;
  }
  if (start === place || place - start > 2 || (stream.breaks[start] ?? Break.Cell) < Break.Blank) return undefined;
  if (isCompound(unit, start, place)) return undefined;
  const number = Number(stream.text.slice(start, place));
  return number >= 1 && number <= 93 ? [number, number] : undefined;
}
