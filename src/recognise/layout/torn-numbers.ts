import type { Edition } from "../../form";
import type { Row, SourceDocument } from "../../readers";
import { narrowDigits } from "../words/numbers";
import { CROWDED } from "./flow-lines";
import { isLine, textOf, withText } from "./lines";

/** So many numbers of two digits that follow each other as the form's do are no answers of one digit each. */
const FEWEST = 10;

/** The same where answers may stand between the digits of a number. */
const FEWEST_APART = 25;

/** Lines from one digit to the next, where both are alone in theirs; characters and figures, where a line holds many rows. */
const MOST_APART = { lines: 4, characters: 200, figures: 3 } as const;

/** A word of a line that is one digit or two, or the digit that a word begins with. */
interface Figure {
  readonly row: Row;
  readonly start: number;
  readonly text: string;
  /** Its place among the figures of the text. */
  readonly place: number;
  /** Other letters stand right behind it. */
  readonly isFused: boolean;
}

/** Two digits that may be a number together. */
interface Pair {
  readonly first: Figure;
  readonly second: Figure;
  readonly number: number;
}

/**
 * Puts the numbers of items together again whose digits stand on two lines of running text, or as two words of one, as where
 * a column is narrower than two digits.
 */
export function withWholeNumbers(document: SourceDocument, { items }: Edition): SourceDocument {
  const last = items.at(-1)?.number ?? 0;
  const lines = linesOf(document);
  const beside = pairsOf(lines, nextTo);
  const near = ascending(beside, last);
  const apart = ascending(pairsOf(lines, furtherIn), last);
  const areApart = apart.length >= FEWEST_APART && apart.length > near.length;
  const ordered = areApart ? apart : near;
  if (ordered.length < FEWEST) return document;
  const series = [...ordered, ...outOfOrder(beside, ordered, last)];
  const texts = new Map<Row, string>();
  // What stands right behind the second digit stands behind the number.
  const whole = new Map(series.map(({ first, second }) => [second.isFused ? second : first, `${first.text}${second.text}`]));
  // Elsewhere than in its place a number says nothing.
  const parts = new Set([...series, ...missingIn(ordered, lines.flat(2))].flatMap(({ first, second }) => [first, second]));
  // From the end, so that what comes before keeps its place.
  for (const part of [...parts].sort((one, other) => other.place - one.place)) {
    const { row, start } = part;
    const text = texts.get(row) ?? textOf(row);
    texts.set(row, `${text.slice(0, start)}${whole.get(part) ?? ""}${text.slice(start + 1)}`);
  }
  const pages = document.pages.map((page) => ({
    ...page,
    rows: page.rows.flatMap((row) => {
      const text = texts.get(row);
      if (text === undefined) return [row];
      return text.trim() === "" ? [] : [withText(row, text)];
    }),
  }));
  return { ...document, pages };
}

/** The figures of each line, page by page. */
function linesOf({ pages }: SourceDocument): Figure[][][] {
  let place = 0;
  return pages.map(({ rows }) =>
    rows.map((row) => {
      if (!isLine(row)) return [];
      const figures = textOf(row).matchAll(/(?<!\S)[\d０-９]{1,2}(?!\S)|(?<!\S)[\d０-９](?=\p{L})/gu);
      return [...figures].map(({ 0: text, index }) => ({
        row,
        start: index,
        text,
        place: place++,
        isFused: /^\S/u.test(textOf(row).slice(index + text.length)),
      }));
    }),
  );
}

const isDigit = ({ text, isFused }: Figure): boolean => text.length === 1 && !isFused;

const numberOf = (...figures: readonly Figure[]): number => Number(narrowDigits(figures.map(({ text }) => text).join("")));

/** The figures that may be the second digit of a number, by the lines of a page and the place of the first in one of them. */
type Seconds = (lines: readonly (readonly Figure[])[], line: number, index: number) => readonly (Figure | undefined)[];

function pairsOf(pages: readonly (readonly (readonly Figure[])[])[], secondsOf: Seconds): Pair[] {
  return pages.flatMap((lines) =>
    lines.flatMap((line, own) =>
      line.flatMap((first, index) => {
        const seconds = isDigit(first) ? secondsOf(lines, own, index) : [];
        return seconds.flatMap((second): Pair[] => {
          const number = second?.text.length === 1 ? numberOf(first, second) : 0;
          return second && number >= 10 ? [{ first, second, number }] : [];
        });
      }),
    ),
  );
}

/** A digit right behind another, at the beginning of the line below, or alone in a line near by. */
const nextTo: Seconds = (lines, line, index) => {
  const [first, next] = [lines[line]?.[index], lines[line]?.[index + 1]];
  if (!first) return [];
  const isNext =
    textOf(first.row)
      .slice(first.start + 1, next?.start)
      .trim() === "";
  if (isNext && next) return [next];
  const opening = isNext || opensLine(first) ? lines[line + 1]?.find(opensLine) : undefined;
  // 6年 below a digit alone is no more than an answer may have.
  const below = opening?.isFused && !isAlone(first) ? undefined : opening;
  // What stands beside a number in its row may come between its digits, where each line of a cell is a line.
  const near = lines.slice(line + 2, line + MOST_APART.lines + 1);
  const alone = isAlone(first) ? near.flatMap((each) => each.filter(isAlone))[0] : undefined;
  return [below ?? alone];
};

/** The digits behind another in a line that holds many rows. */
const furtherIn: Seconds = (lines, line, index) => {
  const [first, ...others] = lines[line]?.slice(index, index + MOST_APART.figures + 1) ?? [];
  if (!first || textOf(first.row).length < CROWDED) return [];
  return others.filter((figure) => isDigit(figure) && figure.start - first.start <= MOST_APART.characters);
};

const isAlone = ({ row }: Figure): boolean => textOf(row).trim().length === 1;

const opensLine = ({ row, start }: Figure): boolean => textOf(row).slice(0, start).trim() === "";

/** The longest series of pairs whose numbers ascend, up to the last. */
function ascending(pairs: readonly Pair[], last: number): Pair[] {
  interface Series {
    readonly length: number;
    readonly pair: Pair;
    readonly before: Series | undefined;
  }
  /** The longest for each number that it ends with. */
  const ending = new Map<number, Series>();
  const longest = (below: number, place: number): Series | undefined => {
    let best: Series | undefined;
    for (const [number, series] of ending)
      if (number < below && series.pair.second.place < place && series.length > (best?.length ?? 0)) best = series;
    return best;
  };
  for (const pair of pairs) {
    if (pair.number > last) continue;
    const before = longest(pair.number, pair.first.place);
    const length = (before?.length ?? 0) + 1;
    if (length > (ending.get(pair.number)?.length ?? 0)) ending.set(pair.number, { length, pair, before });
  }
  const series: Pair[] = [];
  for (let each = longest(Infinity, Infinity); each; each = each.before) series.unshift(each.pair);
  return series;
}

/** Numbers that are missing in a long series and stand elsewhere, each once, digit beside digit: their blocks are out of order. */
function outOfOrder(pairs: readonly Pair[], series: readonly Pair[], last: number): Pair[] {
  if (series.length < FEWEST_APART) return [];
  const known = new Set(series.map(({ number }) => number));
  const used = new Set(series.flatMap(({ first, second }) => [first, second]));
  const others = pairs.filter(
    ({ first, second, number }) => number <= last && !known.has(number) && !used.has(first) && !used.has(second),
  );
  return others.filter((pair) =>
    others.every(
      (other) => other === pair || (other.number !== pair.number && other.first !== pair.second && other.second !== pair.first),
    ),
  );
}

/** Numbers that are missing between two of a series, wherever their digits stand between these. */
function missingIn(series: readonly Pair[], figures: readonly Figure[]): Pair[] {
  return series.flatMap((pair, index) => {
    const next = series[index + 1];
    const between = figures.slice(pair.second.place + 1, next?.first.place ?? 0);
    const digits = between.filter(isDigit);
    const pairs: Pair[] = [];
    for (let number = pair.number + 1; number < (next?.number ?? 0); number += 1) {
      // A number that is whole is no two digits of an answer.
      if (between.some((figure) => numberOf(figure) === number)) continue;
      const behind = (place: number, digit: number): Figure | undefined =>
        digits.find((figure) => figure.place > place && numberOf(figure) === digit);
      const first = behind((pairs.at(-1) ?? pair).second.place, Math.floor(number / 10));
      const second = first && behind(first.place, number % 10);
      if (first && second) pairs.push({ first, second, number });
    }
    return pairs;
  });
}
