import type { Edition } from "../../form";
import type { Row, SourceDocument } from "../../readers";
import { narrowDigits } from "../words/numbers";
import { CROWDED, textOf } from "./flow-lines";

/** So many numbers of two digits that follow each other as the form's do are no answers of one digit each. */
const FEWEST = 10;

/** The same where answers may stand between the digits of a number. */
const FEWEST_APART = 25;

/** Lines from one digit to the next, where both are alone in theirs; characters and digits, where a line holds many rows. */
const MOST_APART = { lines: 4, characters: 200, digits: 3 } as const;

/** A word of a line that is one digit. */
interface Digit {
  readonly row: Row;
  readonly start: number;
  readonly digit: string;
  /** Its place among the digits of the text. */
  readonly place: number;
}

/** Two digits that may be a number together. */
interface Pair {
  readonly first: Digit;
  readonly second: Digit;
  readonly number: number;
}

/**
 * Puts the numbers of items together again whose digits stand on two lines of running text, or as two words of one, as where
 * a column is narrower than two digits.
 */
export function withWholeNumbers(document: SourceDocument, { items }: Edition): SourceDocument {
  const last = items.at(-1)?.number ?? 0;
  const lines = linesOf(document);
  const near = ascending(pairsOf(lines, nextTo), last);
  const apart = ascending(pairsOf(lines, furtherIn), last);
  const areApart = apart.length >= FEWEST_APART && apart.length > near.length;
  const torn = areApart ? apart : near;
  if (torn.length < FEWEST) return document;
  const texts = new Map<Row, string>();
  const put = ({ row, start }: Digit, digits: string): void => {
    const text = texts.get(row) ?? textOf(row);
    texts.set(row, `${text.slice(0, start)}${digits}${text.slice(start + 1)}`);
  };
  // From the end, so that what comes before keeps its place.
  for (const { first, second } of torn.reverse()) {
    put(second, "");
    put(first, `${first.digit}${second.digit}`);
  }
  const pages = document.pages.map((page) => ({
    ...page,
    rows: page.rows.flatMap((row) => {
      const text = texts.get(row);
      if (text === undefined) return [row];
      return text.trim() === "" ? [] : [{ ...row, cells: [{ text, column: 0 }] }];
    }),
  }));
  return { ...document, pages };
}

/** The digits of each line, page by page. */
function linesOf({ pages }: SourceDocument): Digit[][][] {
  let place = 0;
  return pages.map(({ rows }) =>
    rows.map((row) => {
      if (row.table !== undefined || row.cells.length !== 1) return [];
      const digits = textOf(row).matchAll(/(?<!\S)[\d０-９](?!\S)/gu);
      return [...digits].map(({ 0: digit, index }) => ({ row, start: index, digit, place: place++ }));
    }),
  );
}

/** The digits that may be the second of a number, by the lines of a page and the places of the first in them. */
type Seconds = (lines: readonly (readonly Digit[])[], line: number, index: number) => readonly (Digit | undefined)[];

function pairsOf(pages: readonly (readonly (readonly Digit[])[])[], secondsOf: Seconds): Pair[] {
  return pages.flatMap((lines) =>
    lines.flatMap((line, own) =>
      line.flatMap((first, index) =>
        secondsOf(lines, own, index).flatMap((second) => {
          const number = Number(narrowDigits(`${first.digit}${second?.digit ?? ""}`));
          return second && number >= 10 ? [{ first, second, number }] : [];
        }),
      ),
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
  const below = isNext || opensLine(first) ? lines[line + 1]?.find(opensLine) : undefined;
  // What stands beside a number in its row may come between its digits, where each line of a cell is a line.
  const alone = (): Digit | undefined =>
    lines.slice(line + 2, line + MOST_APART.lines + 1).flatMap((each) => each.filter(isLine))[0];
  return [below ?? (isLine(first) ? alone() : undefined)];
};

/** The digits behind another in a line that holds many rows. */
const furtherIn: Seconds = (lines, line, index) => {
  const [first, ...others] = lines[line]?.slice(index, index + MOST_APART.digits + 1) ?? [];
  if (!first || textOf(first.row).length < CROWDED) return [];
  return others.filter(({ start }) => start - first.start <= MOST_APART.characters);
};

const isLine = ({ row }: Digit): boolean => textOf(row).trim().length === 1;

const opensLine = ({ row, start }: Digit): boolean => textOf(row).slice(0, start).trim() === "";

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
