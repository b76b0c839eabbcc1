import { plainCharacters } from "../../text/matching";
import { headRunsIn } from "./head-runs";
import { mayAnswer } from "./page-feet";
import { placedWords } from "./placed-words";

/** Fewer lines may begin alike by chance. */
const FEWEST = 4;

/** Share of the lines that begin alike where each is a page: another one begins with what the others do not show. */
const MOST = 0.75;

/** What is shorter may be the words of a row. */
const LEAST = 10;

/** Most words that a page says before its rows. */
const MOST_WORDS = 40;

/** The form's own titles open pages, and are told by themselves. */
const TITLE = /^[「『【(（]?\s?ASP・SaaS/u;

/**
 * Lines that each are a page, without what the pages say at their beginnings, but for their figures: a certificate's
 * number, the names of service and company, the count of pages, right or wrong. The first page keeps its own, as that is
 * the sheet's heading.
 */
export function withoutLineHeads(lines: readonly string[]): string[] {
  const others = lines.slice(1).map(beginningOf);
  if (others.length < FEWEST) return [...lines];
  const isUsual = (length: number, shape: string): boolean =>
    others.filter((words) => shapeUpTo(words, length) === shape).length >= others.length * MOST;
  const shapes = mostCommon(others, isUsual);
  const length = shapes.length;
  if (shapes.join("").length < LEAST) return [...lines];
  return lines.map((line, index) => {
    const words = index === 0 ? [] : (others[index - 1] ?? []);
    return shapeUpTo(words, length) === shapes.join(" ") ? line.slice(words[length - 1]?.end).trimStart() : line;
  });
}

interface HeadWord {
  readonly shape: string;
  readonly end: number;
}

/** The first words of a page, up to the heads of its columns. */
function beginningOf(line: string): HeadWord[] {
  const plain = plainCharacters(line);
  if (TITLE.test(plain)) return [];
  const stop = headRunsIn(plain)[0]?.start ?? Infinity;
  return placedWords(plain)
    .slice(0, MOST_WORDS)
    .filter(({ start }) => start < stop)
    .map(({ text, end }) => ({ shape: text.replace(/\d+/gu, "0"), end }));
}

const shapeUpTo = (words: readonly HeadWord[], length: number): string =>
  words
    .slice(0, length)
    .map(({ shape }) => shape)
    .join(" ");

/** The longest beginning that is usual, without the number of an item and what may answer a row at its end. */
function mostCommon(lines: readonly (readonly HeadWord[])[], isUsual: (length: number, shape: string) => boolean): string[] {
  let best: string[] = [];
  for (const words of lines) {
    let length = 0;
    while (length < words.length && isUsual(length + 1, shapeUpTo(words, length + 1))) length += 1;
    if (length > best.length) best = words.slice(0, length).map(({ shape }) => shape);
  }
  while (best.length > 0 && (best.at(-1) === "0" || mayAnswer(best.at(-1) ?? ""))) best.pop();
  return best;
}
