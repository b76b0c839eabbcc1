import { saysTwice } from "../answers/fit";
import { opensWithinWord } from "../answers/going-on";
import { hasLook } from "../answers/kinds";
import { isListed } from "../words/list-entries";
import type { Piece } from "./answer-pieces";
import type { FoundPrompt } from "./label-words";
import { holdsLabelPiece, labelsBeside, robbedFields } from "./label-pieces";
import {
  costEmpty,
  costOver,
  type Distribution,
  eachAnswer,
  looksOf,
  type Parted,
  type Range,
  rangesOf,
  shareOut,
} from "./distribution";

/**
 * How much worse any other distribution is that gives a prompt another answer, so that its own is certain: where nothing
 * else tells, and where a reading of what stands beside the prompts says the same.
 */
export const CLEAR = { alone: 2, agreed: 1.4 } as const;

/** What it costs then to leave a mandatory field empty: an answer that a sheet lacks must not draw its neighbour's to it. */
const MISSING = 0.8;

/**
 * Prompts whose answers are certain in the best distribution: any other is clearly worse in which they have another answer,
 * or none; no piece beside theirs is left over; and neither theirs nor those of the prompts beside them look like none to
 * their questions, as where two answers stand the other way round.
 * @returns for each such prompt, how much worse any other distribution is
 */
export function certainPrompts(parted: Parted, best: Distribution): Map<number, number> {
  const { found, hidden, pieces } = parted;
  const ranges = rangesOf(parted, best.choices);
  const byPrompt = new Map(ranges.map((range) => [range.prompt, range]));
  const margins = marginsOf(parted, shareOut(parted, { ...best.costs, missing: MISSING }), byPrompt);
  const textOf = ({ from, to }: Range): string =>
    pieces
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
  // What says the same twice holds another's answer, perhaps that of the field beside it.
  const fits = (range: Range | undefined): boolean =>
    range === undefined || (looksOf(parted, range) >= 0 && !saysTwice(textOf(range)));
  const robbed = robbedFields(found.words, found.prompts, found.strays);
  const shows = ({ field }: FoundPrompt): boolean => !hidden.has(field);
  const isCertain = (range: Range, index: number): boolean => {
    const { prompt, from, to } = range;
    const field = found.prompts[prompt]?.field;
    const [above, below] = [
      found.prompts.slice(0, prompt).findLastIndex(shows),
      found.prompts.findIndex((each, other) => other > prompt && shows(each)),
    ];
    const beside = found.prompts.slice(above, below + 1).map((each) => each.field);
    // A piece of a torn label may be in an answer.
    const least = field && found.torn.has(field.item) ? CLEAR.alone : CLEAR.agreed;
    if (!field || (margins[prompt] ?? 0) < least || robbed.has(field)) return false;
    // An answer to a question that was not found may stand with its neighbour's.
    if (above < 0 || below < 0 || beside.some((each, place) => each.index !== (beside[0]?.index ?? 0) + place)) return false;
    if ((ranges[index - 1]?.to ?? 0) !== from || (ranges[index + 1]?.from ?? pieces.length) !== to) return false;
    if (partsList(pieces, from) || partsList(pieces, to)) return false;
    // A list at a page's end may go on behind the head of the next.
    const isLastOfPage = found.words[found.prompts[prompt + 1]?.first ?? 0]?.page !== pieces[to - 1]?.words[0]?.page;
    if (isLastOfPage && isListed(pieces[to - 1]?.text ?? "")) return false;
    if (![byPrompt.get(above), range, byPrompt.get(below)].every(fits)) return false;
    const own = pieces.slice(from, to);
    const text = textOf(range);
    // Where no look tells, words do: a page's number is no answer.
    const says = hasLook(field) ? looksOf(parted, range) > 0 : /\p{L}{2}/u.test(text);
    if (!says || own.some(({ isMask }) => isMask) || SHOWS_NOTHING.test(text)) return false;
    if (opensWithinWord(text)) return false;
    const labels = labelsBeside(field, beside);
    const lines = found.hasLines ? own.map((piece) => piece.text) : [];
    return ![text, ...lines].some((line) => holdsLabelPiece(line, labels));
  };
  return new Map(ranges.filter(isCertain).map(({ prompt }) => [prompt, margins[prompt] ?? 0]));
}

/** Whether a list goes on over the bounds of two answers, so that its first entries may be the second's, or its last the first's. */
function partsList(pieces: readonly Piece[], bound: number): boolean {
  return [pieces[bound - 1], pieces[bound]].every((piece) => isListed(piece?.text ?? ""));
}

/** An answer that says no more than this may stand for another's, as where a copy does not show it. */
const SHOWS_NOTHING = /^(?:非公[開表]|非開示|(?:公[開表]|開示)不可)$/u;

/** For each prompt, how much worse the best distribution is that does not give it the pieces which the best of all gives it. */
function marginsOf(parted: Parted, { costs, before }: Distribution, ranges: ReadonlyMap<number, Range>): number[] {
  const count = parted.pieces.length;
  const margins: number[] = [];
  /** The best that the prompts behind one can make of the pieces from each on. */
  let behind = new Float64Array(count + 1);
  for (let start = count - 1; start >= 0; start -= 1) behind[start] = (behind[start + 1] ?? 0) - costOver(parted, start);
  for (let prompt = parted.found.prompts.length - 1; prompt >= 0; prompt -= 1) {
    const [above, below] = [before[prompt], behind];
    const best = new Float64Array(count + 1).fill(-Infinity);
    const { from = 0, to = 0 } = ranges.get(prompt) ?? {};
    let [own, other] = [-Infinity, -Infinity];
    for (let end = 0; end <= count; end += 1) {
      const take = (taken: number, worth: number): void => {
        const start = end - taken;
        const rest = worth + (below[end] ?? 0);
        if (rest > (best[start] ?? 0)) best[start] = rest;
        const all = (above?.[start] ?? 0) + rest;
        if (to > from ? start === from && end === to : taken === 0) own = Math.max(own, all);
        else other = Math.max(other, all);
      };
      take(0, -costEmpty(parted, prompt, costs));
      eachAnswer(parted, costs, prompt, end, take);
    }
    for (let start = count - 1; start >= 0; start -= 1)
      best[start] = Math.max(best[start] ?? 0, (best[start + 1] ?? 0) - costOver(parted, start));
    margins[prompt] = own - other;
    behind = best;
  }
  return margins;
}
