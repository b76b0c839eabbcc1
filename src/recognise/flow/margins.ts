import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { saysTwice, YES_NO } from "../answers/fit";
import { opensWithinWord } from "../answers/going-on";
import { hasLook } from "../answers/kinds";
import { isListed } from "../words/list-entries";
import type { Piece } from "./answer-pieces";
import type { FoundPrompt } from "./label-words";
import { endsWithMarker, holdsLabelPiece, labelsBeside, robbedFields } from "./label-pieces";
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
 * or none; no piece beside theirs is left over; and theirs do not look like none to their questions, nor those of the prompts
 * beside them where two answers may stand the other way round.
 * @returns for each such prompt, how much worse any other distribution is
 */
export function certainPrompts(parted: Parted, best: Distribution): Map<number, number> {
  const { found, pieces } = parted;
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
  const isCertain = (range: Range, index: number): boolean => {
    const { prompt, from, to } = range;
    const field = found.prompts[prompt]?.field;
    const margin = margins[prompt] ?? 0;
    const isTorn = field !== undefined && found.torn.has(field.item);
    // A piece of a torn label may be in an answer.
    if (!field || margin < (isTorn ? CLEAR.alone : CLEAR.agreed) || robbed.has(field)) return false;
    const near = promptsBeside(parted, prompt);
    // An answer to a question that was not found may stand with its neighbour's.
    if (!near) return false;
    if ((ranges[index - 1]?.to ?? 0) !== from || (ranges[index + 1]?.from ?? pieces.length) !== to) return false;
    if (partsList(pieces, from) || partsList(pieces, to)) return false;
    // A list at a page's end may go on behind the head of the next.
    const isLastOfPage = found.words[found.prompts[prompt + 1]?.first ?? 0]?.page !== pieces[to - 1]?.words[0]?.page;
    if (isLastOfPage && isListed(pieces[to - 1]?.text ?? "")) return false;
    const own = pieces.slice(from, to);
    const text = textOf(range);
    if (!fits(range)) return false;
    // Yes or no may be the answer to any question.
    const isTold = margin >= CLEAR.alone && !YES_NO.test(reducedText(text));
    if (!isTold && ![near.above, near.below].every((each) => fits(byPrompt.get(each)))) return false;
    // Where no look tells, words do: a page's number is no answer.
    const says = hasLook(field) ? looksOf(parted, range) > 0 : /\p{L}{2}/u.test(text);
    if (!says || own.some(({ isMask }) => isMask) || SHOWS_NOTHING.test(text)) return false;
    if (opensWithinWord(text)) return false;
    const isNamed = !isTorn && margin >= CLEAR.alone && /\p{L}{2}/u.test(text) && looksOf(parted, range) >= 1;
    // What its own prompt names, such as an option, is told by its look.
    if (isNamed && own.length === 1) return !endsWithMarker(text);
    const labels = labelsBeside(field, near.fields);
    const lines = found.hasLines ? own.map((piece) => piece.text) : [];
    return ![text, ...lines].some((line) => holdsLabelPiece(line, labels));
  };
  return new Map(ranges.filter(isCertain).map(({ prompt }) => [prompt, margins[prompt] ?? 0]));
}

/** The nearest prompts whose answers a text shows, by their places, and the fields from one to the other. */
interface Beside {
  readonly above: number;
  readonly below: number;
  readonly fields: readonly Field[];
}

/** What stands beside a prompt; undefined where a field between is not asked for in the text. */
function promptsBeside({ found: { prompts, edition }, hidden }: Parted, prompt: number): Beside | undefined {
  const shows = ({ field }: FoundPrompt): boolean => !hidden.has(field);
  const above = prompts.findLastIndex((each, place) => place < prompt && shows(each));
  const below = prompts.findIndex((each, place) => place > prompt && shows(each));
  const fields = prompts.slice(Math.max(0, above), below < 0 ? undefined : below + 1).map(({ field }) => field);
  const first = above < 0 ? 0 : (fields[0]?.index ?? 0);
  const last = below < 0 ? edition.fields.length - 1 : (fields.at(-1)?.index ?? 0);
  return fields.length === last - first + 1 ? { above, below, fields } : undefined;
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
