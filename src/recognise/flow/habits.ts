/** Where a piece of an answer may stand, from far before its prompt to far behind it. */
export const PLACE = {
  farBefore: 0,
  twoBefore: 1,
  beforeRow: 2,
  beforePrompt: 3,
  onItsLine: 4,
  withinPrompt: 5,
  behind: 6,
  nextAnswers: 7,
  behindNext: 8,
  fewBehind: 9,
  farBehind: 10,
} as const;

export type Place = (typeof PLACE)[keyof typeof PLACE];

const PLACES = Object.values(PLACE);

/** How likely each place is in a text: of answers of one piece, and of the first and the last piece of others. */
export interface Habit {
  readonly single: readonly number[];
  readonly several: readonly (readonly number[])[];
}

/** What an unlikely place costs an answer, against its looks. */
const WEIGHT = 0.3;
const LEAST = 1e-4;

/** How likely an answer's last piece is in the place of its first, and in one behind that. */
const SAME = 0.8;
const BEHIND = 0.25;

/** @param around how likely an answer is to begin before its prompt and to end in it or behind, against others */
function habitOf(single: readonly number[], around = BEHIND): Habit {
  const several = PLACES.map((first) =>
    PLACES.map((last) => {
      const likely = single[first] ?? 0;
      if (last === first) return likely * SAME + LEAST;
      if (last < first && first !== PLACE.onItsLine) return LEAST;
      const begins = first === PLACE.beforeRow || first === PLACE.beforePrompt;
      const isAround = begins && (last === PLACE.withinPrompt || last === PLACE.behind);
      return likely * (single[last] ?? 0) * (isAround ? around : BEHIND) + LEAST;
    }),
  );
  return { single, several };
}

/** What a text may be like before it is looked at: with answers behind their prompts, before them, around them, anywhere. */
export const HABITS: readonly Habit[] = [
  habitOf([0.01, 0.02, 0.06, 0.1, 0.6, 0.1, 0.6, 0.06, 0.06, 0.03, 0.02]),
  habitOf([0.02, 0.05, 0.45, 0.25, 0.1, 0.1, 0.1, 0.02, 0.02, 0.005, 0.005]),
  habitOf([0.01, 0.02, 0.15, 0.2, 0.3, 0.2, 0.37, 0.03, 0.03, 0.01, 0.01], 1.5),
  habitOf([0.08, 0.08, 0.12, 0.1, 0.2, 0.08, 0.22, 0.14, 0.14, 0.1, 0.08]),
];

/** What each place costs an answer, as {@link Habit}. */
export function costsOf({ single, several }: Habit): Habit {
  const cost = (likely: number): number => -WEIGHT * Math.log(Math.max(likely, LEAST));
  return { single: single.map(cost), several: several.map((each) => each.map(cost)) };
}

/** How much what was assumed of a text counts, in answers, against what it showed. */
const ASSUMED = { single: 8, several: 4 } as const;

/** The habit that a text shows, by the places of its answers. */
export function shownHabit(assumed: Habit, found: readonly { first: Place; last: Place; isSingle: boolean }[]): Habit {
  const single = assumed.single.map((each) => each * ASSUMED.single);
  const several = assumed.several.map((each) => each.map((likely) => likely * ASSUMED.several));
  for (const { first, last, isSingle } of found) {
    const counts = isSingle ? single : several[first];
    if (counts) counts[last] = (counts[last] ?? 0) + 1;
  }
  const all = several.flat().reduce((sum, each) => sum + each, 0);
  const alone = single.reduce((sum, each) => sum + each, 0);
  return { single: single.map((each) => each / alone), several: several.map((each) => each.map((likely) => likely / all)) };
}
