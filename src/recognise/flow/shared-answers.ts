import type { Field } from "../../form";
import { type Piece, piecesInCells } from "./answer-pieces";
import { costsOf, type Habit, HABITS, type Place, PLACE, shownHabit } from "./habits";
import type { LabelWords, Word } from "./label-words";
import { type Seam, seamOf } from "./piece-joins";
import { BEST, looksWhole } from "./whole-answers";

/** Most pieces of one answer. */
const MOST_PIECES = 30;

/** Words before its prompt and behind it within which an answer is looked for. */
const BEFORE = 80;
const BEHIND = 300;

/** What it costs to leave a mandatory field empty, any other one at first, that in a copy with masks, or a piece over. */
const COST = { missing: 2, empty: 0.4, unmasked: 0.4, over: 0.8 } as const;

/** How much the share of empty fields counts, and how many empty and filled ones are assumed before a text is looked at. */
const EMPTY = { weight: 0.6, assumed: 4 } as const;

/** With so many masks, a copy has them for whatever it does not show, and hardly an empty answer. */
const MANY_MASKS = 5;

/** How much the looks of an answer count. */
const LOOKS = 1.2;

/** What a mask in the place of an optional answer is worth, of a mandatory one, and among other words. */
const MASK = { optional: 0.3, mandatory: -0.4, mixed: -2 } as const;

/** Dearer seams within an answer do not hold. */
const DEAREST = 6;

/** A text is gone through so often at most, each time with the habit that it showed. */
const ROUNDS = 3;

/** Gains below this are none. */
const GAIN = 0.5;

/** A text taken apart. */
interface Parted {
  readonly found: LabelWords;
  readonly pieces: readonly Piece[];
  /** Between each piece and the next. */
  readonly seams: readonly Seam[];
  readonly placeOf: (piece: number, prompt: number) => Place;
  /** Looks of the answers that were tried, for each prompt. */
  readonly looks: readonly Map<number, number>[];
}

/** For each prompt, how many pieces it takes that end with a certain one; -1 where that is left over. */
type Choices = readonly Int8Array[];

/**
 * Gives the answers of a text to its prompts in their order, wherever they stand: the distribution over the whole text in
 * which answers look most like what is asked, go on where lines go on, and stand where the others of this text do.
 */
export function sharedAnswers(found: LabelWords): Map<Field, Word[]> {
  const parted = partsOf(found);
  let best: { worth: number; choices: Choices } | undefined;
  for (const assumed of HABITS) {
    let habit = assumed;
    let worth = -Infinity;
    let unanswered: number = COST.empty;
    for (let round = 0; round < ROUNDS; round += 1) {
      const shared = shareOut(parted, costsOf(habit), unanswered);
      if (shared.worth > (best?.worth ?? -Infinity)) best = shared;
      if (shared.worth < worth + GAIN) break;
      worth = shared.worth;
      habit = shownHabit(assumed, placesIn(parted, shared.choices));
      unanswered = shownEmpty(parted, shared.choices);
    }
  }
  const answers = new Map<Field, Word[]>();
  for (const { prompt, from, to } of rangesOf(parted, best?.choices ?? [])) {
    const field = found.prompts[prompt]?.field;
    if (field)
      answers.set(
        field,
        parted.pieces.slice(from, to).flatMap(({ words }) => words),
      );
  }
  return answers;
}

function partsOf(found: LabelWords): Parted {
  const { prompts, starts, words, hasLines } = found;
  const { pieces, full } = piecesInCells(found);
  const seams = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    return next ? [seamOf(piece, next, full)] : [];
  });
  let behind = -1;
  const behindWhich = pieces.map(({ start }) => {
    while ((prompts[behind + 1]?.first ?? Infinity) <= start) behind += 1;
    return behind;
  });
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
    if (prompts[behindWhich[piece] ?? 0]?.field.item === field?.item) return PLACE.behindItem;
    if (away === 1) return PLACE.behindNext;
    return away <= 3 ? PLACE.fewBehind : PLACE.farBehind;
  };
  return { found, pieces, seams, placeOf, looks: prompts.map(() => new Map<number, number>()) };
}

/** The best distribution where places cost what they do. */
function shareOut(parted: Parted, costs: Habit, unanswered: number): { worth: number; choices: Choices } {
  const { found, pieces, seams } = parted;
  const count = pieces.length;
  const isMasked = pieces.filter(({ isMask }) => isMask).length >= MANY_MASKS;
  const optional = isMasked ? COST.unmasked : unanswered;
  const choices: Int8Array[] = [];
  const overAt = (end: number): number => COST.over + (seams[end - 1]?.broken ?? 0);
  // For each piece: the best that the prompts so far can make of the pieces up to it.
  let before = new Float64Array(count + 1);
  for (let end = 1; end <= count; end += 1) before[end] = (before[end - 1] ?? 0) - overAt(end);
  found.prompts.forEach((prompt, index) => {
    const scores = new Float64Array(count + 1);
    const choice = new Int8Array(count + 1);
    const empty = prompt.field.requirement === "optional" ? optional : COST.missing;
    for (let end = 0; end <= count; end += 1) {
      let [best, how] = [(before[end] ?? 0) - empty, 0];
      const without = end > 0 ? (scores[end - 1] ?? 0) - overAt(end) : -Infinity;
      if (without > best) [best, how] = [without, -1];
      const last = pieces[end - 1];
      const isNear = last !== undefined && last.start >= prompt.first - BEFORE && last.start <= prompt.last + BEHIND;
      const place = isNear ? parted.placeOf(end - 1, index) : PLACE.farBehind;
      let joined = seams[end - 1]?.broken ?? 0;
      for (let taken = 1; isNear && taken <= Math.min(MOST_PIECES, end); taken += 1) {
        const first = pieces[end - taken];
        if (!first || first.start < prompt.first - BEFORE) break;
        if (taken > 1) joined += seams[end - taken]?.joined ?? 0;
        if (joined > DEAREST) break;
        const standing = taken === 1 ? costs.single[place] : costs.several[parted.placeOf(end - taken, index)]?.[place];
        const rest = (before[end - taken] ?? 0) - joined - (standing ?? 0);
        if (rest + LOOKS * BEST <= best) continue;
        const worth = rest + LOOKS * looksOf(parted, index, end, taken);
        if (worth > best) [best, how] = [worth, taken];
      }
      scores[end] = best;
      choice[end] = how;
    }
    choices.push(choice);
    before = scores;
  });
  return { worth: before[count] ?? 0, choices };
}

function looksOf({ found, pieces, looks }: Parted, prompt: number, end: number, taken: number): number {
  const known = looks[prompt];
  const key = end * (MOST_PIECES + 1) + taken;
  const seen = known?.get(key);
  if (seen !== undefined) return seen;
  const field = found.prompts[prompt]?.field;
  const own = pieces.slice(end - taken, end);
  const isMask = own.some((piece) => piece.isMask);
  let looked: number = MASK.mixed;
  if (field && !isMask) looked = looksWhole(field, own.map(({ text }) => text).join(" "));
  else if (own.length === 1) looked = field?.requirement === "optional" ? MASK.optional : MASK.mandatory;
  known?.set(key, looked);
  return looked;
}

/** For each prompt with an answer, its pieces: follows the choices back from the end. */
function rangesOf({ found, pieces }: Parted, choices: Choices): { prompt: number; from: number; to: number }[] {
  const ranges: { prompt: number; from: number; to: number }[] = [];
  let end = pieces.length;
  for (let prompt = found.prompts.length - 1; prompt >= 0; prompt -= 1) {
    while (end > 0 && choices[prompt]?.[end] === -1) end -= 1;
    const taken = Math.max(0, choices[prompt]?.[end] ?? 0);
    if (taken > 0) ranges.unshift({ prompt, from: end - taken, to: end });
    end -= taken;
  }
  return ranges;
}

/** What it costs to leave an optional field empty in a text with as many empty ones as a distribution leaves. */
function shownEmpty(parted: Parted, choices: Choices): number {
  const filled = new Set(rangesOf(parted, choices).map(({ prompt }) => prompt));
  const optional = parted.found.prompts.flatMap(({ field }, index) => (field.requirement === "optional" ? [index] : []));
  const left = optional.filter((index) => !filled.has(index)).length;
  return -EMPTY.weight * Math.log((left + EMPTY.assumed) / (optional.length + 2 * EMPTY.assumed));
}

function placesIn(parted: Parted, choices: Choices): { first: Place; last: Place; isSingle: boolean }[] {
  return rangesOf(parted, choices).map(({ prompt, from, to }) => ({
    first: parted.placeOf(from, prompt),
    last: parted.placeOf(to - 1, prompt),
    isSingle: to - from === 1,
  }));
}
