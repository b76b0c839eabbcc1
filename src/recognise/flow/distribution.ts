import type { Field } from "../../form";
import { type Piece, piecesInCells } from "./answer-pieces";
import { type Habit, type Place, PLACE } from "./habits";
import type { LabelWords } from "./label-words";
import { costMarked, MARKED } from "./marked-rows";
import { type Seam, seamOf } from "./piece-joins";
import { BEST, looksWhole } from "./whole-answers";

/** Most pieces of one answer. */
const MOST_PIECES = 30;

/** Words before its prompt and behind it within which an answer is looked for. */
const BEFORE = 80;
const BEHIND = 300;

/** What it costs to leave a piece over. */
const OVER = 0.8;

/** How much the looks of an answer count. */
const LOOKS = 1.2;

/** What a mask in the place of an optional answer is worth, of a mandatory one, and among other words. */
const MASK = { optional: 0.3, mandatory: -0.4, mixed: -2 } as const;

/** Dearer seams within an answer do not hold. */
const DEAREST = 6;

/** What stands in a text for answers that it does not show. */
export interface Hidden {
  /** Places of words that are none. */
  readonly places: ReadonlySet<number>;
  /** Fields that have no answer in the text. */
  readonly fields: ReadonlySet<Field>;
}

export const NOTHING_HIDDEN: Hidden = { places: new Set(), fields: new Set() };

/** A text taken apart. */
export interface Parted {
  readonly found: LabelWords;
  readonly hidden: ReadonlySet<Field>;
  readonly pieces: readonly Piece[];
  /** Between each piece and the next. */
  readonly seams: readonly Seam[];
  readonly placeOf: (piece: number, prompt: number) => Place;
  /** Looks of the answers that were tried, for each prompt. */
  readonly looks: readonly Map<number, number>[];
}

/** What places cost an answer, and what it costs to leave a mandatory field empty, or an optional one. */
export interface Costs {
  readonly places: Habit;
  readonly missing: number;
  readonly empty: number;
}

/** For each prompt, how many pieces it takes that end with a certain one; -1 where that is left over. */
export type Choices = readonly Int8Array[];

/** Pieces that are the answer to a prompt. */
export interface Range {
  readonly prompt: number;
  readonly from: number;
  readonly to: number;
}

/** The best distribution. */
export interface Distribution {
  readonly costs: Costs;
  readonly worth: number;
  readonly choices: Choices;
  /** For each prompt, and all of them: the best that those before it can make of so many pieces. */
  readonly before: readonly Float64Array[];
}

export function partsOf(found: LabelWords, hidden: Hidden): Parted {
  const { prompts, starts, words, hasLines } = found;
  const { pieces, full } = piecesInCells(found, hidden.places);
  const seams = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    if (!next) return [];
    const seam = seamOf(piece, next, full);
    return [next.inBlock?.marker ? { ...seam, joined: seam.joined + MARKED.within } : seam];
  });
  let behind = -1;
  const behindWhich = pieces.map(({ start }) => {
    while ((prompts[behind + 1]?.first ?? Infinity) <= start) behind += 1;
    return behind;
  });
  let open = 0;
  const opening = pieces.map(({ opens }, index) => (open = opens || index === 0 ? index : open));
  const firstBehind = prompts.map(({ last }) => pieces.findIndex(({ start }) => start > last));
  const rowStarts = prompts.map(({ field: { item }, first }, index) =>
    prompts[index - 1]?.field.item === item ? first : (starts.get(item) ?? first),
  );
  const placeOf = (piece: number, prompt: number): Place => {
    const away = (behindWhich[piece] ?? 0) - prompt;
    const { first = 0, last = 0, field } = prompts[prompt] ?? {};
    const start = pieces[piece]?.start ?? 0;
    const isNear = away === 0 || away === -1;
    if (hasLines && isNear && pieces[piece]?.words[0]?.line === words[first]?.line) return PLACE.onItsLine;
    if (away === 0) return start < last ? PLACE.withinPrompt : PLACE.behind;
    if (away === -1) {
      const isInRow = start > (rowStarts[prompt] ?? 0) || prompts[prompt - 1]?.field.item === field?.item;
      return isInRow ? PLACE.beforePrompt : PLACE.beforeRow;
    }
    if (away < 0) return away === -2 ? PLACE.twoBefore : PLACE.farBefore;
    // Labels alone stand between, as where the answers of several rows follow all of their labels.
    if (opening[piece] === firstBehind[prompt]) return PLACE.nextAnswers;
    if (away === 1) return PLACE.behindNext;
    return away <= 3 ? PLACE.fewBehind : PLACE.farBehind;
  };
  return { found, hidden: hidden.fields, pieces, seams, placeOf, looks: prompts.map(() => new Map<number, number>()) };
}

/** The best distribution where places cost what they do. */
export function shareOut(parted: Parted, costs: Costs): Distribution {
  const count = parted.pieces.length;
  const choices: Int8Array[] = [];
  const none = new Float64Array(count + 1);
  for (let end = 1; end <= count; end += 1) none[end] = (none[end - 1] ?? 0) - costOver(parted, end - 1);
  const before = [none];
  parted.found.prompts.forEach((_, prompt) => {
    const last = before[prompt] ?? none;
    const scores = new Float64Array(count + 1);
    const choice = new Int8Array(count + 1);
    for (let end = 0; end <= count; end += 1) {
      let [best, how] = [(last[end] ?? 0) - costEmpty(parted, prompt, costs), 0];
      const without = end > 0 ? (scores[end - 1] ?? 0) - costOver(parted, end - 1) : -Infinity;
      if (without > best) [best, how] = [without, -1];
      const take = (taken: number, worth: number): void => {
        const all = (last[end - taken] ?? 0) + worth;
        if (all > best) [best, how] = [all, taken];
      };
      eachAnswer(parted, costs, prompt, end, take, (taken, most) => (last[end - taken] ?? 0) + most > best);
      scores[end] = best;
      choice[end] = how;
    }
    choices.push(choice);
    before.push(scores);
  });
  return { costs, worth: before.at(-1)?.[count] ?? 0, choices, before };
}

/** What it costs to leave a piece over. */
export function costOver({ seams }: Parted, piece: number): number {
  return OVER + (seams[piece]?.broken ?? 0);
}

/** What it costs to leave the field of a prompt empty. */
export function costEmpty({ found, hidden }: Parted, prompt: number, { empty, missing }: Costs): number {
  const field = found.prompts[prompt]?.field;
  if (field && hidden.has(field)) return 0;
  return field?.requirement === "optional" ? empty : missing;
}

/**
 * Tells of each answer that a prompt may take which ends before a piece, how many pieces it has and what it is worth.
 * @param mayCount whether an answer of so many pieces is looked at that is worth so much at most
 */
export function eachAnswer(
  parted: Parted,
  { places }: Costs,
  prompt: number,
  end: number,
  take: (taken: number, worth: number) => void,
  mayCount: (taken: number, most: number) => boolean = () => true,
): void {
  const { found, hidden, pieces, seams } = parted;
  const { first = 0, last = 0, field } = found.prompts[prompt] ?? {};
  if (field && hidden.has(field)) return;
  const above = found.prompts[prompt - 1]?.field;
  const closing = pieces[end - 1];
  if (!closing || closing.start < first - BEFORE || closing.start > last + BEHIND) return;
  const place = parted.placeOf(end - 1, prompt);
  let joined = seams[end - 1]?.broken ?? 0;
  for (let taken = 1; taken <= Math.min(MOST_PIECES, end); taken += 1) {
    if ((pieces[end - taken]?.start ?? 0) < first - BEFORE) return;
    if (taken > 1) joined += seams[end - taken]?.joined ?? 0;
    if (joined > DEAREST) return;
    const standing = taken === 1 ? places.single[place] : places.several[parted.placeOf(end - taken, prompt)]?.[place];
    const opening = pieces[end - taken];
    const marked = opening && field ? costMarked(opening, field, above) : 0;
    const rest = -joined - (standing ?? 0) - marked;
    if (mayCount(taken, rest + LOOKS * BEST)) take(taken, rest + LOOKS * looksOf(parted, { prompt, from: end - taken, to: end }));
  }
}

/** How much some pieces look like the answer to a prompt. */
export function looksOf({ found, pieces, looks }: Parted, { prompt, from, to }: Range): number {
  const known = looks[prompt];
  const key = to * (MOST_PIECES + 1) + to - from;
  const seen = known?.get(key);
  if (seen !== undefined) return seen;
  const field = found.prompts[prompt]?.field;
  const own = pieces.slice(from, to);
  const isMask = own.some((piece) => piece.isMask);
  let looked: number = MASK.mixed;
  if (field && !isMask) looked = looksWhole(field, own.map(({ text }) => text).join(" "));
  else if (own.length === 1) looked = field?.requirement === "optional" ? MASK.optional : MASK.mandatory;
  known?.set(key, looked);
  return looked;
}

/** For each prompt with an answer, its pieces: follows the choices back from the end. */
export function rangesOf({ found, pieces }: Parted, choices: Choices): Range[] {
  const ranges: Range[] = [];
  let end = pieces.length;
  for (let prompt = found.prompts.length - 1; prompt >= 0; prompt -= 1) {
    while (end > 0 && choices[prompt]?.[end] === -1) end -= 1;
    const taken = Math.max(0, choices[prompt]?.[end] ?? 0);
    if (taken > 0) ranges.unshift({ prompt, from: end - taken, to: end });
    end -= taken;
  }
  return ranges;
}
