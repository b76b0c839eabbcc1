import { isMarker, maskOf } from "../words/markers";
import { type PlacedWord, placedWords } from "./placed-words";

/** Less than this may be alike at the end of all pages by chance. */
const LEAST = 6;

/** Most words of a page's foot and the next one's title. */
const MOST = 60;

/** With so many pages alike at their ends, those that differ from the last word on have their foot further up. */
const ENOUGH = 3;

/** Words that may stand between those of a foot, as where the rest of a page's last row does. */
const BETWEEN = 6;

/** Fewer words may well stand one behind the other in an answer. */
const FEWEST_WORDS = 3;

/** A word of a page, and what it is but for its figures, which each page has its own of. */
interface Word extends PlacedWord {
  readonly shape: string;
}

/**
 * The texts of pages, each up to the next page's heads, without what all say at their ends: their foot, and the title of
 * the next. One page alone does not tell what all have. No title follows the last page's foot.
 */
export function withoutFeet(pages: readonly string[]): string[] {
  const words = pages.map(wordsOf);
  const foot = footOf(words.slice(0, -1));
  if (foot.length === 0) return [...pages];
  return pages.map((page, index) => {
    const own = words[index] ?? [];
    const found = footAtEnd(own, foot, index === pages.length - 1 ? 1 : foot.length);
    return without(page, found.length > 0 || foot.length < FEWEST_WORDS ? found : footWithin(own, foot));
  });
}

function wordsOf(text: string): Word[] {
  return placedWords(text).map((word) => ({ ...word, shape: word.text.replace(/\d+/gu, "0") }));
}

/** What all pages end with, or all of those that end with the word that most end with. */
function footOf(pages: readonly (readonly Word[])[]): string[] {
  const ends = pages.map((words) => words.slice(-MOST).map(({ shape }) => shape));
  const last = mostFrequent(ends.map((end) => end.at(-1) ?? ""));
  const alike = ends.filter((end) => end.at(-1) === last);
  const isEnough = alike.length === ends.length ? alike.length > 1 : alike.length >= Math.max(ENOUGH, ends.length / 2);
  if (!isEnough) return [];
  const [first = [], ...others] = alike;
  let count = 0;
  while (count < first.length && others.every((other) => other.at(-1 - count) === first.at(-1 - count))) count += 1;
  const common = first.slice(first.length - count);
  // The last answers of all pages may be the same, as where all that is optional is masked.
  const start = common.findIndex((word) => !mayAnswer(word));
  // Behind a marker there is an answer, which may be the same on all pages whatever it says.
  const foot = start < 0 || isMarker(common[start - 1] ?? "") ? [] : common.slice(start);
  return foot.join(" ").length < LEAST ? [] : foot;
}

/** Whether a word may well be the last answer, or marker, of several pages. */
export function mayAnswer(word: string): boolean {
  return isMarker(word) || maskOf(word) !== undefined || /^(?:[有無○]|有り|無し|あり|なし)$/u.test(word);
}

/** The word that is there most often. */
export function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The words at the end of a page that are those of the foot, from its first on: at least so many of them. */
function footAtEnd(words: readonly Word[], foot: readonly string[], least: number): readonly Word[] {
  for (let count = foot.length; count >= least; count -= 1) {
    const end = words.slice(-count);
    if (end.length === count && end.every(({ shape }, index) => shape === foot[index]))
      return foot.slice(0, count).join(" ").length < LEAST ? [] : end;
  }
  return [];
}

/** The words of a foot that stands within a page, one behind the other with a few others between them. */
function footWithin(words: readonly Word[], foot: readonly string[]): readonly Word[] {
  for (let start = words.length - foot.length; start >= 0; start -= 1) {
    const found: Word[] = [];
    let between = 0;
    for (let index = start; index < words.length && found.length < foot.length && between <= BETWEEN; index += 1) {
      const word = words[index];
      if (word && word.shape === foot[found.length]) found.push(word);
      else if (found.length === 0) break;
      between = word && word === found.at(-1) ? 0 : between + 1;
    }
    if (found.length === foot.length) return found;
  }
  return [];
}

function without(text: string, words: readonly Word[]): string {
  let rest = text;
  for (const { start, end } of [...words].reverse()) rest = rest.slice(0, start).trimEnd() + rest.slice(end);
  return rest;
}
