import { fold } from "./normalise";
import type { Reading } from "./reading";
import { matchesOf, reading } from "./scan";

const MONTH_END = /(翌々月|翌月|当月|その月|同月)の?(?:末日?|月末|最終日)/g;
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["翌々月", 2],
  ["翌月", 1],
]);

/**
 * Terms that run to the end of a month: 利用開始日〜翌月末.
 * @returns the whole months that the term has at least: 0 for 当月末, 1 for 翌月末, 2 for 翌々月末
 */
export function readMonthEnds(text: string): Reading<number>[] {
  const folded = fold(text);
  return [...matchesOf(folded.text, MONTH_END)].map(({ from, to, groups }) =>
    reading(folded, { from, to, value: MONTHS.get(groups[1] ?? "") ?? 0 }),
  );
}
