import type { Row } from "../../readers";
import { reducedText } from "../../text/matching";
import { markerLength } from "../words/markers";

const RULE = String.raw`[-－‐–—―─━=＝_＿*＊~～・･.…]`;

/** A rule from edge to edge; a short one may be what an answer puts for nothing. */
const RULED = new RegExp(String.raw`^(?:${RULE}\s?){5,}$`, "u");

/** Words that say where a page ends, between rules or in brackets. */
const PAGE_WORDS = String.raw`(?:(?:改|次|前|以下次)の?(?:ページ|頁)(?:に続く|へ続く|より続く|からの続き|へ|に)?|ページ(?:区切り?|替え|終わり)|page\s?break|next\s?page|new\s?page|以下余白)`;
const BETWEEN_RULES = new RegExp(String.raw`^(?:${RULE}\s?){2,}\s*${PAGE_WORDS}\s*(?:${RULE}\s?){2,}$`, "iu");
const IN_BRACKETS = new RegExp(String.raw`^[<＜〈《[［【〔(（]\s*${PAGE_WORDS}\s*[>＞〉》\]］】〕)）]$`, "iu");

/** Whether a line is where a page ends: a rule, or words that say so. */
export function isPageBreak(text: string): boolean {
  const plain = text.trim();
  return RULED.test(plain) || BETWEEN_RULES.test(plain) || IN_BRACKETS.test(plain);
}

/** Most lines that a page says before its rows. */
const MOST = 4;

/**
 * Lines where pages end, and what pages say behind them: lines that another one has behind it as well, or that stand above
 * the form.
 * @param first place of the form's first row
 */
export function pageBreaks(rows: readonly Row[], first: number): Set<Row> {
  const breaks = rows.flatMap((row, index) => (isLine(row) && isPageBreak(row.raw) ? [index] : []));
  const heads = breaks.map((place) => headBehind(rows, place));
  const above = new Set(rows.slice(0, Math.max(0, first)).map(wordsOf));
  const said = new Map<string, number>();
  for (const words of heads.flatMap((head) => [...new Set(head.map(wordsOf))])) said.set(words, (said.get(words) ?? 0) + 1);
  const found = new Set<Row>(breaks.flatMap((place) => rows[place] ?? []));
  for (const head of heads) {
    const end = head.findIndex((row) => (said.get(wordsOf(row)) ?? 0) < 2 && !above.has(wordsOf(row)));
    for (const row of end < 0 ? head : head.slice(0, end)) found.add(row);
  }
  return found;
}

const isLine = ({ table }: Row): boolean => table === undefined;

/** The lines behind a break that may be the next page's head. */
function headBehind(rows: readonly Row[], place: number): Row[] {
  const lines = rows.slice(place + 1, place + 1 + MOST);
  const end = lines.findIndex((row) => !isLine(row) || wordsOf(row).length < 4 || markerLength(row.raw.trim()) > 0);
  return end < 0 ? lines : lines.slice(0, end);
}

const wordsOf = ({ raw }: Row): string => reducedText(raw).replace(/\d+/gu, "#");
