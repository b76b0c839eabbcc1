import type { Field } from "../../form";
import { once } from "../../text/remembered";
import { type Distribution, type Hidden, NOTHING_HIDDEN, type Parted, partsOf, rangesOf, shareOut } from "./distribution";
import { costsOf, HABITS, type Place, shownHabit } from "./habits";
import type { LabelWords, Word } from "./label-words";
import { certainPrompts } from "./margins";

/** What it costs to leave a mandatory field empty, and an optional one before a text is looked at, or in a copy with masks. */
const MISSING_COST = 2;
const EMPTY_COST = 0.4;

/** How much the share of empty fields counts, and how many empty and filled ones are assumed before a text is looked at. */
const EMPTY = { weight: 0.6, assumed: 4 } as const;

/** With so many masks, a copy has them for whatever it does not show, and hardly an empty answer. */
const MANY_MASKS = 5;

/** A text is gone through so often at most, each time with the habit that it showed. */
const ROUNDS = 3;

/** Gains below this are none. */
const GAIN = 0.5;

/** The answers of a text as they are shared out to its prompts. */
export interface SharedAnswers {
  readonly answers: ReadonlyMap<Field, readonly Word[]>;
  /**
   * How much worse any other distribution is, for the fields that may be certain by it: as much work as the answers, so that
   * it is done where it is of use.
   */
  readonly clearness: () => ReadonlyMap<Field, number>;
}

/**
 * Gives the answers of a text to its prompts in their order, wherever they stand: the distribution over the whole text in
 * which answers look most like what is asked, go on where lines go on, and stand where the others of this text do.
 * @param hidden what is given out in another way
 */
export function sharedAnswers(found: LabelWords, hidden: Hidden = NOTHING_HIDDEN): SharedAnswers {
  const parted = partsOf(found, hidden);
  const isMasked = parted.pieces.filter(({ isMask }) => isMask).length >= MANY_MASKS;
  let best: Distribution | undefined;
  for (const assumed of HABITS) {
    let habit = assumed;
    let worth = -Infinity;
    let empty: number = EMPTY_COST;
    for (let round = 0; round < ROUNDS; round += 1) {
      const shared = shareOut(parted, { places: costsOf(habit), missing: MISSING_COST, empty });
      if (shared.worth > (best?.worth ?? -Infinity)) best = shared;
      if (shared.worth < worth + GAIN) break;
      worth = shared.worth;
      habit = shownHabit(assumed, placesIn(parted, shared));
      if (!isMasked) empty = shownEmpty(parted, shared);
    }
  }
  const fieldOf = (prompt: number): Field[] => (found.prompts[prompt] ? [found.prompts[prompt].field] : []);
  const ranges = best ? rangesOf(parted, best.choices) : [];
  return {
    answers: new Map(
      ranges.flatMap(({ prompt, from, to }) => {
        const words = parted.pieces.slice(from, to).flatMap((piece) => piece.words);
        return fieldOf(prompt).map((field): [Field, Word[]] => [field, words]);
      }),
    ),
    clearness: once(() => {
      const clear = best ? [...certainPrompts(parted, best)] : [];
      return new Map(clear.flatMap(([prompt, margin]) => fieldOf(prompt).map((field): [Field, number] => [field, margin])));
    }),
  };
}

/** What it costs to leave an optional field empty in a text with as many empty ones as a distribution leaves. */
function shownEmpty(parted: Parted, { choices }: Distribution): number {
  const filled = new Set(rangesOf(parted, choices).map(({ prompt }) => prompt));
  const optional = parted.found.prompts.flatMap(({ field }, index) => (field.requirement === "optional" ? [index] : []));
  const left = optional.filter((index) => !filled.has(index)).length;
  return -EMPTY.weight * Math.log((left + EMPTY.assumed) / (optional.length + 2 * EMPTY.assumed));
}

function placesIn(parted: Parted, { choices }: Distribution): { first: Place; last: Place; isSingle: boolean }[] {
  return rangesOf(parted, choices).map(({ prompt, from, to }) => ({
    first: parted.placeOf(from, prompt),
    last: parted.placeOf(to - 1, prompt),
    isSingle: to - from === 1,
  }));
}
