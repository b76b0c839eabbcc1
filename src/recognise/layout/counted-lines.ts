import type { Row } from "../../readers";
import { markerLength } from "../words/markers";

/** The count of a page at the end of its line: `3/11`, `3 / 11 ページ`, `Page 3 of 11`. */
const OF_ALL = /(?<![\d/.])(\d{1,3})\s*(?:\/|of)\s*(\d{1,3})\s*(ページ|頁|pages?)?\s*[)\]}>-]?$/iu;

/** The same without that of all pages: `- 3 -`, `p.3`, `3ページ`. */
const ALONE = /(?:[-–—―]\s*(\d{1,3})\s*[-–—―]|(?:\bp\.|\bpages?)\s*(\d{1,3})|(?<![\d/.])(\d{1,3})\s*(?:ページ|頁))$/iu;

/** Fewer rows between two such lines are less than a page; lines of a list count up as well. */
const FEWEST_BETWEEN = 3;

/** Longer lines are no titles. */
const LONGEST = 80;

/** What an answer names the page of. */
const NAMED =
  /別[紙添]|添付|参[照考]|規[約程則]|約款|契約|記載|資料|報告書|証書|仕様書|基準書|マニュアル|ガイド|ハンドブック|による$/u;

interface Counted {
  readonly index: number;
  readonly words: string;
  readonly page: number;
  readonly isPlain: boolean;
}

/**
 * Lines that pages count themselves with, beside a title: the same words with counts that rise, wherever they stand; one
 * alone where it says that it counts pages.
 */
export function countedLines(rows: readonly Row[]): Set<Row> {
  const lines = new Map<string, Counted[]>();
  rows.forEach((row, index) => {
    const counted = countedIn(row, index);
    if (!counted) return;
    const known = lines.get(counted.words);
    if (known) known.push(counted);
    else lines.set(counted.words, [counted]);
  });
  const found = [...lines.values()].filter((alike) => (alike.length > 1 ? countsUp(alike) : alike[0]?.isPlain === true));
  return new Set(found.flat().flatMap(({ index }) => rows[index] ?? []));
}

function countedIn({ cells }: Row, index: number): Counted | undefined {
  const [only, ...others] = cells.filter(({ text }) => text !== "");
  if (!only || others.length > 0 || only.text.length > LONGEST || markerLength(only.text) > 0) return undefined;
  const plain = only.text.normalize("NFKC").trim();
  const count = OF_ALL.exec(plain) ?? ALONE.exec(plain);
  if (!count) return undefined;
  const title = plain.slice(0, count.index).replace(/\s+/gu, "");
  if (!/\p{L}{2}/u.test(title)) return undefined;
  const [page, total] = count[0].match(/\d+/gu)?.map(Number) ?? [];
  if (page === undefined || page < 1 || (total !== undefined && (page > total || total < 2))) return undefined;
  const isPlain = total !== undefined && /ページ|頁|page/iu.test(count[0]) && !NAMED.test(title);
  return { index, words: `${title} ${total ?? ""}`, page, isPlain };
}

/** Whether each line counts on from the one before, a page further down. */
function countsUp(alike: readonly Counted[]): boolean {
  return alike.every(({ index, page }, place) => {
    const before = alike[place - 1];
    return !before || (page > before.page && index - before.index > FEWEST_BETWEEN);
  });
}
