import type { Page, Row, SourceDocument } from "../../readers";
import { plainCharacters } from "../../text/matching";
import { headRunsIn } from "./head-runs";
import { withoutLineHeads } from "./line-heads";
import { withoutPageCounts } from "./page-counts";
import { withoutFeet } from "./page-feet";
import { withoutPageHeads } from "./page-heads";

/** Page words as they stand in the middle of a line where a PDF gave up its text without line breaks. */
const PAGE_WORDS =
  /ASP\s?・\s?SaaS(?:(?!ASP)[^。【】]){0,40}情報開示認定制度(?:\s?認定サービスの(?:申請|情報開示)内容)?(?:\s?[(（]\s?\d{1,3}\s?[/／]\s?\d{1,3}\s?[)）])?|【?\s?審査対象項目\s?】?(?:\s?【?\s?記述内容\s?】?)?(?:\s?必須\s?[/／]\s?選択)?(?:\s?(?:申請内容|情報開示内容))?|[(（]\s?注\s?[)）]\s?必須[/／]選択欄の[^。]{0,80}。|[(（]\s?[*＊]\s?[)）]\s?選択開示項目は[^。]{0,120}。|※\s?本資料は[^。]{0,120}。(?:[^。]{0,60}ご遠慮願います。)?/gu;

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
  let isFirst = true;
  for (const page of document.pages) {
    pages.push({ ...page, number: Math.max(page.number, (pages.at(-1)?.number ?? 0) + 1), rows: [] });
    for (const row of page.rows) {
      if (!isLong(row)) {
        pages.at(-1)?.rows.push(row);
        continue;
      }
      const pieces = piecesOf(whole.get(row) ?? "", isFirst);
      isFirst = false;
      for (const piece of pieces) {
        const opensPage = /情報開示認定制度/.test(piece) && /[/／]\s?\d{1,3}\s?[)）]$/u.test(piece);
        const last = pages.at(-1);
        if (opensPage && last && last.rows.length > 0) pages.push({ ...page, number: last.number + 1, rows: [] });
        pages.at(-1)?.rows.push({ ...row, cells: [{ text: piece, column: 0 }], raw: piece });
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
  const texts = withoutNumbers(withoutPageCounts(withoutLineHeads(rows.map(({ cells }) => cells[0]?.text ?? ""))));
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

function piecesOf(whole: string, isFirst: boolean): string[] {
  const text = withoutPageHeads(whole, isFirst);
  const pieces: string[] = [];
  let position = 0;
  const add = (piece: string): void => {
    const trimmed = piece.trim();
    const body = trimmed.startsWith("認定番号") ? startOfBody(trimmed) : -1;
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
