import { plainCharacters } from "../../text/matching";
import { headRunsIn } from "./head-runs";
import { mayAnswer, mostFrequent } from "./page-feet";
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
const TITLE = /^[「『【(（]?\s?ASP\s?・\s?SaaS/u;

/**
 * Lines that each are a page, without what the pages say at their beginnings, but for their figures: a certificate's
 * number, the names of service and company, the count of pages, right or wrong. The first page keeps its own, as that is
 * the sheet's heading.
 */
export function withoutLineHeads(lines: readonly string[]): string[] {
  const others = lines.slice(1).map(beginningOf);
  if (others.length < FEWEST) return [...lines];
  const shapes = usualBeginning(others);
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
function usualBeginning(lines: readonly (readonly HeadWord[])[]): string[] {
  const usual: string[] = [];
  // Most lines have the word, so that there is one at each place at most.
  for (let alike = lines; ;) {
    const shape = mostFrequent(alike.flatMap((words) => words[usual.length]?.shape ?? []));
    alike = alike.filter((words) => shape !== undefined && words[usual.length]?.shape === shape);
    if (shape === undefined || alike.length < lines.length * MOST) break;
    usual.push(shape);
  }
  while (usual.length > 0 && (usual.at(-1) === "0" || mayAnswer(usual.at(-1) ?? ""))) usual.pop();
  return usual;
}
