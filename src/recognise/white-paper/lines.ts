import { type Cell, type DocumentFormat, rowsOf, type SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import { columnsOf } from "../../text/widths";

/** A line of a paper's running text, or a row of one of its tables. */
export interface Line {
  readonly text: string;
  /** Filled and empty cells of a table row; absent for running text. */
  readonly cells?: readonly Cell[];
  readonly page: number;
  readonly line: number;
  /** Width in full-width characters. */
  readonly width: number;
  /** Whether a visible gap stands above it, where the document tells gaps from line spacing. */
  readonly gapAbove: boolean;
}

/** The lines of a paper without the words of its pages, and those words. */
export interface PaperLines {
  readonly body: readonly Line[];
  /** Headers and footers, each once. */
  readonly furniture: readonly string[];
  /** Width at which lines are wrapped, in full-width characters; Infinity where every line is a paragraph. */
  readonly wrap: number;
}

/** 4 / - 4 - / 4/12 / Page 4 of 12 / 4ページ. */
const PAGE_NUMBER = /^(?:page\s?|p\.?\s?)?[-–—―]?\s?\d{1,3}\s?(?:(?:[/／]|of)\s?\d{1,3}\s?)?[-–—―]?\s?(?:ページ|頁)?$/iu;
/** A line of a table of contents: dots, or a wide gap, up to a page number. */
const CONTENTS = /(?:[.．…‥・·]\s?){4}[\s\S]*\d{1,3}$|[_＿]{4}\s?\d{1,3}$/u;
const COPYRIGHT = /^(?:copyright|©|\(c\)|（c）)|all rights reserved\.?$|無断(?:転載|複製)/iu;

/** Lines of a page's top and bottom in which headers and footers are looked for. */
const EDGE = 3;

/** Takes a document apart into lines and sets aside what belongs to its pages: headers, footers, numbers, contents. */
export function paperLines(document: SourceDocument): PaperLines {
  const all = [...rowsOf(document)].flatMap(({ page, row }): Line[] => {
    const text = row.cells
      .map((cell) => cell.text)
      .filter((each) => each !== "")
      .join(" ");
    if (text === "") return [];
    const gapAbove = row.gapAbove ?? false;
    const place = { page: page.number, line: row.line };
    if (row.table !== undefined && row.cells.length > 1) return [{ text, cells: row.cells, ...place, width: 0, gapAbove }];
    return text.split("\n").map((each) => ({ text: each, ...place, width: widthOf(each), gapAbove }));
  });
  const furniture = furnitureOf(all);
  const body = all.filter((line) => !furniture.has(line));
  const gaps = body.filter((line) => line.gapAbove).length;
  // Where nearly every line stands apart, the gaps are the line spacing and tell nothing.
  const tells = gaps < body.length * 0.6;
  return {
    body: tells ? body : body.map((line) => ({ ...line, gapAbove: false })),
    furniture: [...new Set([...furniture].filter(({ text }) => !PAGE_NUMBER.test(text)).map(({ text }) => text))],
    wrap: wrapOf(body, document.format),
  };
}

function furnitureOf(lines: readonly Line[]): Set<Line> {
  const furniture = new Set(lines.filter(({ cells, text }) => !cells && isPageWord(text)));
  const edges = edgesOf(lines, furniture);
  const places = new Map<string, Set<Line>>();
  for (const line of edges) {
    const key = keyOf(line.text);
    places.set(key, (places.get(key) ?? new Set()).add(line));
  }
  for (const [key, found] of places) {
    // One word may well stand at two edges; a sentence is nobody's header.
    if (found.size >= 2 && key !== "" && ![...found].some(({ text }) => /[。、，]$/u.test(text))) {
      for (const line of found) furniture.add(line);
    }
  }
  return furniture;
}

function isPageWord(text: string): boolean {
  return (
    PAGE_NUMBER.test(text) ||
    CONTENTS.test(text) ||
    COPYRIGHT.test(text) ||
    /^(?:目\s?次|contents|table of contents)$/iu.test(text)
  );
}

/** Lines near the top and bottom of pages; where pages are not told apart, those beside a page number. */
function edgesOf(lines: readonly Line[], furniture: ReadonlySet<Line>): Line[] {
  const edges = new Set<Line>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (line.cells || furniture.has(line)) return;
    if ((before && isNumber(before)) || (after && isNumber(after))) edges.add(line);
  });
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  if (pages.size > 1) {
    for (const page of pages.values()) {
      for (const line of [...page.slice(0, EDGE), ...page.slice(-EDGE)]) if (!line.cells && !furniture.has(line)) edges.add(line);
    }
  }
  return [...edges];

  function isNumber(line: Line): boolean {
    return furniture.has(line) && PAGE_NUMBER.test(line.text);
  }
}

/** The same header on every page, whatever the page number in it. */
function keyOf(text: string): string {
  return reducedText(text.replace(/\d{1,3}\s?(?:[/／]\s?\d{1,3})?\s*$/u, "").replace(/^\s*\d{1,3}\s/u, ""));
}

/** Lines wider than this in full-width characters are paragraphs and not lines of a page. */
const WIDEST_LINE = 80;

function wrapOf(lines: readonly Line[], format: DocumentFormat): number {
  if (format === "html" || format === "word") return Infinity;
  const widths = lines.filter(({ cells }) => !cells).map(({ width }) => width);
  const widest = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.97)] ?? 0;
  return widest > WIDEST_LINE ? Infinity : widest;
}

/** Width in full-width characters: half-width ones take about half. */
export function widthOf(text: string): number {
  return columnsOf(text) / 2;
}
