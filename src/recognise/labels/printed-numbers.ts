import { numbersOfCell } from "../words/numbers";
import { Break, type Stream, type Unit, unitAt } from "./stream";

/** A number of an item, or the first and the last of several that have one row. */
export type Numbers = readonly [first: number, last: number];

/**
 * Item numbers that belong to a label at a place: the first cell of its table row, or digits fused to it in running
 * text (`3設立年・事業年数`, `3. 設立年`).
 * @returns all that it may be: where a cell is narrower than two digits, `1 0` may be 10, or an answer and a number
 */
export function printedNumbers(stream: Stream, place: number): Numbers[] {
  const unit = unitAt(stream, place);
  if (!unit) return [];
  if (!unit.running) {
    const first = stream.rows[unit.rowIndex]?.find(({ cell }) => cell.text !== "");
    const own = first && first !== unit ? numbersOfCell(first.cell.text) : undefined;
    if (first && first !== unit) return own ? [own] : [];
  }
  return fusedNumbers(stream, unit, place);
}

/** `1-3`, `2.1`: places of a numbering of the page's own, whose digits are no item's number. */
export function isCompound(unit: Unit, start: number, end: number): boolean {
  for (let place = start + 1; place < end; place += 1) {
    if ((unit.to[place - 1 - unit.start] ?? 0) !== (unit.from[place - unit.start] ?? 0)) return true;
  }
  return false;
}

function fusedNumbers(stream: Stream, unit: Unit, place: number): Numbers[] {
  let start = place;
  while (start > 0 && place - start < 5 && /\d/.test(stream.text[start - 1] ?? "")) {
    start -= 1;
    if ((stream.breaks[start] ?? Break.Cell) >= Break.Blank) break;
  }
  if (start === place || place - start > 2 || (stream.breaks[start] ?? Break.Cell) < Break.Blank) return [];
  if (isCompound(unit, start, place)) return [];
  const isTorn = place - start === 1 && isDigitAlone(stream, start - 1);
  return [start, ...(isTorn ? [start - 1] : [])].flatMap((from): Numbers[] => {
    const number = Number(stream.text.slice(from, place));
    return number >= 1 && number <= 93 ? [[number, number]] : [];
  });
}

function isDigitAlone({ text, breaks }: Stream, place: number): boolean {
  return /[1-9]/u.test(text[place] ?? "") && [place, place + 1].every((each) => (breaks[each] ?? Break.None) >= Break.Blank);
}
