import type { Page, Row, SourceDocument } from "../../readers";
import { plainCharacters } from "../../text/matching";
import { PAGE_WORDS } from "./form-page-words";
import { headRunsIn } from "./head-runs";
import { withoutLineHeads } from "./line-heads";
import { textOf, withText } from "./lines";
import { withoutPageCounts } from "./page-counts";
import { withoutFeet } from "./page-feet";
import { withoutPageHeads } from "./page-heads";

/** Beginning of the form's first row, behind a heading that no page word closes. */
const FIRST_ROW = /(?:1\s?)?開示情報の(?:時\s?点|日付|年月日)/u;

/** A line this short is a line. */
const SHORT = 200;

/** Fewer long lines may end alike by chance. */
const FEWEST_PAGES = 3;

/**
 * Cuts long lines at the page words within them, so that titles, column heads and notes stand in rows of their own, as
 * in any other copy. A title with a page mark opens a page.
 */
export function unflow(document: SourceDocument): SourceDocument {
  if (!document.pages.some((page) => page.rows.some(isLong))) return document;
  const whole = withoutFootsOfLines(document.pages.flatMap(({ rows }) => rows.filter(isLong)));
  const pages: (Omit<Page, "rows"> & { rows: Row[] })[] = [];
  const parts = withoutRunningHeads([...whole.values()].map((text, index) => piecesOf(text, index === 0)));
  const partsOf = new Map([...whole.keys()].map((row, index) => [row, parts[index] ?? []]));
  for (const page of document.pages) {
    pages.push({ ...page, number: Math.max(page.number, (pages.at(-1)?.number ?? 0) + 1), rows: [] });
    for (const row of page.rows) {
      if (!isLong(row)) {
        pages.at(-1)?.rows.push(row);
        continue;
      }
      for (const piece of partsOf.get(row) ?? []) {
        const opensPage = /情報開示認定制度/.test(piece) && /[/／]\s?\d{1,3}\s?[)）]$/u.test(piece);
        const last = pages.at(-1);
        if (opensPage && last && last.rows.length > 0) pages.push({ ...page, number: last.number + 1, rows: [] });
        pages.at(-1)?.rows.push({ ...withText(row, piece), raw: piece });
      }
    }
  }
  return { ...document, pages };
}

function isLong(row: Row): boolean {
  return row.table === undefined && row.lines === undefined && row.raw.length > SHORT;
}

/** The page words that a line ends with: what they are is told by themselves. */
const CLOSING = new RegExp(`(?:${PAGE_WORDS.source})\\s*$`, "u");

/** What is left of a page's note that goes on in words which went with the page's number. */
const OPENS_NOTE = /[(（]\s?注\s?[)）]\s*$/u;

/** The texts of long lines, without what all say at their ends where each is a page. */
function withoutFootsOfLines(rows: readonly Row[]): Map<Row, string> {
  const texts = withoutNumbers(withoutPageCounts(withoutLineHeads(rows.map(textOf))));
  const arePages = texts.length >= FEWEST_PAGES && !texts.some((text) => CLOSING.test(plainCharacters(text)));
  const bare = arePages ? withoutFeet(texts) : texts;
  return new Map(rows.map((row, index) => [row, (bare[index] ?? "").replace(OPENS_NOTE, "")]));
}

/** The number of a page at the end of its line, with what stands around it. */
const NUMBER = /(?<=\s)(?:p(?:age)?\.?\s?|第\s?)?(?:[-–—―－]\s?)?(\d{1,3})(?:\s?[-–—―－]|\s?(?:ページ|頁))?\s*$/iu;

/** Lines that each are a page, without the numbers at their ends that count them. */
function withoutNumbers(texts: readonly string[]): string[] {
  const found = texts.map((text) => NUMBER.exec(text));
  const first = Number(found[0]?.[1]);
  const areCounted = texts.length >= FEWEST_PAGES && found.every((match, index) => Number(match?.[1]) === first + index);
  return areCounted ? texts.map((text, index) => text.slice(0, found[index]?.index).trimEnd()) : [...texts];
}

/** What the head of a sheet begins with, and of its pages. */
const HEAD = "認定番号";

/** Pages with the same words of the sheet's head above their rows, which a first page may have in full, without these words. */
function withoutRunningHeads(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const heads = lines.flat().filter((piece) => piece.startsWith(HEAD));
  if (heads.length < FEWEST_PAGES) return lines;
  const wordsOf = (piece: string): string[] => piece.split(/\s/u).map((word) => word.replace(/[,、，]$/u, ""));
  const [first = [], ...others] = heads.map(wordsOf);
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const length = end < 0 ? first.length : end;
  return lines.map((pieces) =>
    pieces.flatMap((piece) => {
      if (!piece.startsWith(HEAD) || piece.length <= SHORT) return [piece];
      const words = piece.split(/\s/u);
      return [words.slice(0, length), words.slice(length)].map((each) => each.join(" ")).filter((each) => each !== "");
    }),
  );
}

function piecesOf(whole: string, isFirst: boolean): string[] {
  const text = withoutPageHeads(whole, isFirst);
  const pieces: string[] = [];
  let position = 0;
  const add = (piece: string): void => {
    const trimmed = piece.trim();
    const body = trimmed.startsWith(HEAD) ? startOfBody(trimmed) : -1;
    if (body > 0) pieces.push(trimmed.slice(0, body).trim(), trimmed.slice(body));
    else if (trimmed !== "") pieces.push(trimmed);
  };
  for (const match of plainCharacters(text).matchAll(PAGE_WORDS)) {
    const end = match.index + match[0].length;
    add(text.slice(position, match.index));
    add(text.slice(match.index, end));
    position = end;
  }
  add(text.slice(position));
  return pieces;
}

/** Where the form's first row begins behind a heading: behind the heads of its columns, however its labels are broken. */
function startOfBody(text: string): number {
  const heads = headRunsIn(plainCharacters(text))[0];
  return heads ? heads.end : text.search(FIRST_ROW);
}
