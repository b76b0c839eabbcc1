import { heightOf } from "./joined-text";
import type { PlacedText } from "./page-content";

/** Letters of words that are parted by blanks. */
const NARROW = /[!-~\u00a1-\u024f]/u;

/** What no line begins with. */
const CLINGING = /[、。，．」』）〕】！？：；・ー々ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶゝゞヽヾ〜％‰℃!%),.:;?\]}]/u;

/** Behind these, some programs do not part a word from what stands before it. */
const CLOSING = /[、。，．」』）〕】！？：；]/u;

/** What no line ends with. */
const OPENING = /[([{（「『【〔《〈“‘¥￥$№]/u;

/** Whether a program may break a line between two characters that stand next to each other. */
export function mayBreak(before: string, after: string): boolean {
  if (/\s/u.test(before) || /\s/u.test(after)) return true;
  if (CLINGING.test(after) || OPENING.test(before)) return false;
  if (CLOSING.test(before) && NARROW.test(after)) return false;
  if (!NARROW.test(before) || !NARROW.test(after)) return true;
  return before === "-" && !/\d/u.test(after);
}

/** Width of the first piece of a line that no break may part, in points. */
export function firstPieceWidth(line: readonly PlacedText[]): number {
  const left = line[0]?.left ?? 0;
  let end = left;
  let before = "";
  for (const run of line) {
    const ends = endsOf(run);
    for (const [index, character] of [...run.text].entries()) {
      if (before === "" && /\s/u.test(character)) continue;
      if (before !== "" && mayBreak(before, character)) return end - left;
      before = character;
      end = ends[index] ?? end;
    }
  }
  return end - left;
}

/** Where each character of a run ends on the right, in points; by the usual widths where the PDF does not say. */
export function endsOf(run: PlacedText): readonly number[] {
  if (run.ends) return run.ends;
  const widths = [...run.text].map((character) => (/[ -~]/u.test(character) ? 0.55 : 1));
  const unit = usualUnit(run, widths);
  let end = run.left;
  return widths.map((width) => (end += width * unit));
}

function usualUnit(run: PlacedText, widths: readonly number[]): number {
  const sum = widths.reduce((total, width) => total + width, 0);
  return sum > 0 ? (run.right - run.left) / sum : heightOf(run);
}
