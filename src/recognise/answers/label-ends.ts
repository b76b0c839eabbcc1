import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import type { Anchor } from "../alignment/anchor";
import type { Entry } from "../entries/entry";
import { wordingsOf } from "../words/vocabulary";

/** So many characters at the end of a label are no chance, where all else of it is damaged. */
const TAIL = 5;

/**
 * Whether a damaged prompt ends in the very characters that the form's own ends in, so that the answer behind it begins
 * where it should.
 */
export function endsAsPrinted({ start, end }: Anchor, { pieces: [piece] }: Entry, { prompt }: Field): boolean {
  const unit = piece?.unit;
  const from = unit?.from[start - unit.start];
  const to = unit?.to[end - 1 - unit.start];
  if (unit === undefined || from === undefined || to === undefined) return false;
  const printed = reducedText(unit.cell.text.slice(from, to));
  const words = wordingsOf(reducedText(prompt));
  return words.some((each) => each.length > TAIL && printed.endsWith(each.slice(-TAIL)));
}
