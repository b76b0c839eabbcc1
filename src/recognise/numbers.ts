import { Break, type Stream, type Unit, unitAt } from "./stream";

/** `12`, `12.`, `No.12`, `(12)`, `54-59`: nothing but a number, or a range of them. */
const NUMBER_CELL = /^(?:No\.?|№|項番?|項目|第|Q|問)?[^\p{L}\p{N}]?(\d{1,2})(?:[-~－―‐–〜～](\d{1,2}))?[.)．）】\]項]?$/iu;

/** Wide digits made narrow, and nothing else: ① is a choice and no number. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９．（）]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** Item number or range that a cell holds and nothing else. */
export function numbersOfCell(text: string): [number, number] | undefined {
  const plain = narrowDigits(text).replace(/\s/g, "");
  if (plain.length > 8 || /[月日年歳円名人件時分秒倍%]/.test(plain)) return undefined;
  const match = NUMBER_CELL.exec(plain);
  if (!match?.[1]) return undefined;
  const first = Number(match[1]);
  const last = match[2] ? Number(match[2]) : first;
  return first >= 1 && last >= first && last <= 93 ? [first, last] : undefined;
}

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
