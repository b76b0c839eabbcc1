import { printedNumbers } from "../labels/printed-numbers";
import { Break, CROWDED, type Stream, type Unit, unitAt } from "../labels/stream";
import { isMarker } from "../words/markers";
import type { Anchor } from "./anchor";

/**
 * Leaves out labels that an answer repeats: a prompt asks once in its row, and behind the prompt of a table row stand no
 * titles any more, only the answer.
 */
export function withoutEchoes(stream: Stream, anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  let prompt = -1;
  for (const anchor of anchors) {
    const asked = kept[prompt];
    const before = asked && unitAt(stream, asked.start);
    const unit = unitAt(stream, anchor.start);
    const sameRow = before !== undefined && before.rowIndex === unit?.rowIndex;
    if (anchor.kind !== "prompt") {
      if (asked && unit && repeatsTitle(stream, asked, anchor, unit)) continue;
      if (!sameRow || unit?.running === true || anchor.kind === "number") kept.push(anchor);
      continue;
    }
    if (asked && unit && echoesPrompt(stream, asked, anchor, unit)) continue;
    // In a line of many rows the same prompt again is the row printed again, unless it stands within a word of the answer.
    const again = asked && sameRow && asked.first === anchor.first;
    const isCrowded = unit !== undefined && unit.end - unit.start > CROWDED;
    if (again && isCrowded && asked.end < anchor.start && isWithinWord(stream, anchor.start)) continue;
    if (again && before && unit && isAskedBehind(stream, before, unit)) {
      kept[prompt] = { ...asked, kind: "title" };
    } else if (again && !(isCrowded && anchor.likeness > 0.95)) {
      // Within one line before the marker the first of the two was the title, which has the same words.
      const between = stream.text.slice(asked.end, anchor.start);
      const isTitle =
        unit?.running === true &&
        between.length <= 12 &&
        /^[(<]?(?:必須|選択)/.test(stream.text.slice(anchor.end, anchor.end + 3));
      if (!isTitle || /必須|選択/.test(between)) continue;
      kept[prompt] = { ...asked, kind: "title", end: anchor.start };
    }
    prompt = kept.length;
    kept.push(anchor);
  }
  return kept;
}

/** Whether a place of the stream follows something other than a number without a blank: 「窓口(サポート範囲外)」. */
function isWithinWord(stream: Stream, start: number): boolean {
  return (stream.breaks[start] ?? Break.Cell) === Break.None && !/\d/u.test(stream.text[start - 1] ?? "");
}

/**
 * Whether a title in running text stands behind a prompt of its own item without its number, in the same line or at the
 * beginning of one below, and words go on behind it: the answer repeats it.
 */
function repeatsTitle(stream: Stream, asked: Anchor, anchor: Anchor, unit: Unit): boolean {
  if (!unit.running || anchor.kind !== "title") return false;
  if (asked.first < anchor.first || asked.first > anchor.last || printedNumbers(stream, anchor.start).length > 0) return false;
  // In a line of many rows a title of the form's own is parted from what follows.
  if (unit.end - unit.start > CROWDED) return (stream.breaks[anchor.end] ?? Break.Cell) < Break.Blank;
  const opens = anchor.start === unit.start && asked.end <= unit.start;
  const goesOn = asked.start >= unit.start && asked.end === anchor.start;
  return (opens || goesOn) && (anchor.end < unit.end || anchor.likeness < 1);
}

/** Whether a line, or a cell alone in its row, begins with a part of the question that it answers (`利用状況:1年`). */
function echoesPrompt(stream: Stream, asked: Anchor, anchor: Anchor, unit: Unit): boolean {
  if (asked.end > unit.start || unit.end - unit.start > CROWDED) return false;
  if (repeatsPrompt(stream, asked, anchor, unit)) return true;
  const filled = (stream.rows[unit.rowIndex] ?? []).filter(({ cell }) => cell.text !== "");
  if (filled.length > 1) return false;
  return asked.first === anchor.first && asked.likeness === 1 && anchor.likeness < 1;
}

/**
 * Whether the words of a prompt that stands alone in its line stand again in the answer below it: within a line, or right
 * below. Behind an answer they open the row printed again.
 */
function repeatsPrompt(stream: Stream, asked: Anchor, anchor: Anchor, unit: Unit): boolean {
  if (!unit.running || asked.first !== anchor.first || asked.likeness < 1) return false;
  if (unitAt(stream, asked.end - 1)?.end !== asked.end) return false;
  const isWhole = anchor.start === unit.start && unitAt(stream, anchor.end - 1)?.end === anchor.end;
  return !isWhole || /^(?:必須○?|選択)?$/.test(stream.text.slice(asked.end, unit.start));
}

/** Whether the second of two equal labels in a table row is the prompt, alone in its cell before that of the answer. */
function isAskedBehind(stream: Stream, first: Unit, second: Unit): boolean {
  if (first === second || second.running) return false;
  const row = stream.rows[second.rowIndex] ?? [];
  const behind = row.slice(row.indexOf(second) + 1).some(({ cell }) => cell.text !== "" && !isMarker(cell.text));
  return behind && first.rowIndex === second.rowIndex && second === row[row.indexOf(first) + 1];
}
