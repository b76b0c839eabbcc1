import { plainCharacters } from "../../text/matching";
import { PAGE_WORDS } from "./form-page-words";
import { headRunsIn } from "./head-runs";
import { mayAnswer } from "./page-feet";
import { type PlacedWord, placedWords } from "./placed-words";

/** The count of a page and of all pages, with what touches it. */
const COUNT = /^[^\d/／]{0,10}(\d{1,3})[/／](\d{1,3})[^\d/／]?$/u;

/** What the first of several words of a count is. */
const OPENS = /^[^\d/／]{0,10}\d{1,3}[/／]?$/u;

/** Fewer pages tell nothing. */
const FEWEST = 3;

/** Most words beside a count that are the page's, on either side. */
const MOST = 30;

/** The form's own titles are told by themselves. */
const TITLE = /ASP|SaaS|認定/u;

/** A page's count, by its first and last word. */
interface Count {
  readonly page: number;
  readonly total: number;
  readonly first: number;
  readonly last: number;
}

/** Between lines that hold a page each, or several. */
const LINE = "\n";

/**
 * Long lines, one or one for each page, without the counts of their pages (`3 / 10`) and what stands beside them on most
 * pages, wherever these end: a foot, an address, a time of printing, the next page's title.
 */
export function withoutPageCounts(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.replaceAll(LINE, " ")).join(LINE);
  const words = wordsOf(plainCharacters(text));
  const totals = new Map<number, Count[]>();
  for (const count of countsIn(words)) {
    const counts = totals.get(count.total);
    if (counts) counts.push(count);
    else totals.set(count.total, [count]);
  }
  const own = [...totals].flatMap(([total, counts]) => withSurroundings(words, counts, total));
  if (own.length === 0) return [...lines];
  own.sort((one, other) => other.first - one.first);
  const rest = own.reduce((left, { first, last }) => {
    const before = left.slice(0, words[first]?.start ?? 0).trimEnd();
    const behind = left.slice(words[last]?.end ?? 0).trimStart();
    // A page's foot stands before the end of its line, and the next page's title behind it.
    const ends = left.slice(before.length, left.length - behind.length).split(LINE).length - 1;
    return `${before}${ends > 0 ? LINE.repeat(ends) : " "}${behind}`;
  }, text);
  return rest.split(LINE);
}

/** A word of a text; empty where it is told by itself: in the head of a column, or in a note of the form. */
interface Word extends PlacedWord {
  readonly isNote: boolean;
}

function wordsOf(text: string): Word[] {
  const heads = headRunsIn(text).map((run) => ({ ...run, isNote: false }));
  const notes = [...text.matchAll(PAGE_WORDS)]
    .filter(([note]) => note.endsWith("。"))
    .map(({ 0: note, index }) => ({ start: index, end: index + note.length, isNote: true }));
  const own = [...heads, ...notes].sort((one, other) => one.start - other.start);
  let next = 0;
  return placedWords(text).map((word) => {
    while ((own[next]?.end ?? Infinity) <= word.start) next += 1;
    const around = own[next];
    return around && around.start <= word.start ? { ...word, text: "", isNote: around.isNote } : { ...word, isNote: false };
  });
}

function countsIn(words: readonly Word[]): Count[] {
  return words.flatMap(({ text }, first): Count[] => {
    for (const length of OPENS.test(text) ? [2, 3] : [1]) {
      const own = words.slice(first, first + length).map((word) => word.text);
      const [, page, total] = COUNT.exec(own.join("")) ?? [];
      if (page !== undefined) return [{ page: Number(page), total: Number(total), first, last: first + length - 1 }];
    }
    return [];
  });
}

/** What the pages have of their own around their counts: nothing unless these count all pages, or all but the last. */
function withSurroundings(words: readonly Word[], counts: readonly Count[], total: number): Count[] {
  if (total < FEWEST || counts.length < total - 1) return [];
  const before =
    ({ first }: Count) =>
    (step: number) =>
      words[first - 1 - step]?.text ?? "";
  const behind =
    ({ last }: Count) =>
    (step: number) =>
      words[last + 1 + step]?.text ?? "";
  const [wantedBefore, wantedBehind] = [commonTo(counts.map(before)), commonTo(counts.map(behind))];
  const own = counts.flatMap((count): Count[] => {
    const left = lengthOf(wantedBefore, before(count));
    const right = lengthOf(wantedBehind, behind(count));
    // Beside a note of the form a count is the page's, too.
    const isBesideNote = [words[count.first - 1], words[count.last + 1]].some((word) => word?.isNote);
    return left + right > 0 || isBesideNote ? [{ ...count, first: count.first - left, last: count.last + right }] : [];
  });
  const isCounted = own.length >= total - 1 && own.every(({ page }, index) => page === index + 1);
  return isCounted ? own : [];
}

/** The words that three pages of four have in a row, from the count on; neither answers nor the form's titles. */
function commonTo(pages: readonly ((step: number) => string)[]): string[] {
  const found: string[] = [];
  let alike = pages;
  while (found.length < MOST) {
    const counts = new Map<string, number>();
    for (const wordAt of alike) counts.set(wordAt(found.length), (counts.get(wordAt(found.length)) ?? 0) + 1);
    const [word] = [...counts].find(([, count]) => count * 4 >= pages.length * 3) ?? [""];
    if (word === "" || mayAnswer(word) || /^\d+$/u.test(word) || TITLE.test(word)) break;
    alike = alike.filter((wordAt) => wordAt(found.length) === word);
    found.push(word);
  }
  return found;
}

/** How many of the words a page has in a row. */
function lengthOf(wanted: readonly string[], wordAt: (step: number) => string): number {
  const end = wanted.findIndex((word, step) => wordAt(step) !== word);
  return end < 0 ? wanted.length : end;
}
