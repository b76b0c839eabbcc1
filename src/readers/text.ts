import { decodeText } from "./decode";
import { type DelimitedRecord, parseDelimited } from "./delimited";
import type { Page, Row, SourceDocument } from "./document";
import { EXTENT, tooLong } from "./extent";
import { cellText } from "./markup";

/**
 * Reads a text file (plain, tab- or comma-separated, pipe tables) in any of the encodings of {@link decodeText}.
 * @param file name that the user knows it by
 * @throws ReportableError as {@link decodeText}
 */
export function readText(bytes: Uint8Array, file: string): SourceDocument {
  return parseText(decodeText(bytes, file).text, file);
}

/**
 * Reads text that is already decoded, as from the clipboard.
 * @throws ReportableError `document-too-long`
 */
export function parseText(text: string, file?: string): SourceDocument {
  if (text.length > EXTENT.characters) throw tooLong(file ?? "TEXT");
  const clean = withoutMarkdown(withoutQuoting(text.replace(/^\ufeff/, "")));
  const records = recordsOf(clean, file);
  return { format: "text", ...(file !== undefined && { file }), pages: paginate(records) };
}

/** So many lines one after the other that begin with the mark of a quotation are quoted from a mail. */
const FEWEST_QUOTED = 10;

/** Takes the marks away that mail programs set before each line of what they quote (`> `, `>> `). */
function withoutQuoting(text: string): string {
  if (!/^\s?>/m.test(text)) return text;
  const lines = text.split("\n");
  const isQuoted = lines.map((line) => /^\s?>/.test(line));
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (isQuoted[end] === true) end += 1;
    for (let line = start; end - start >= FEWEST_QUOTED && line < end; line += 1) {
      lines[line] = lines[line]?.replace(/^[\s>]{0,8}>\s?/, "") ?? "";
    }
    start = Math.max(start, end);
  }
  return lines.join("\n");
}

/** Lines that only Markdown has: headings, and the rule under a table's head. */
const MARKDOWN_LINE = /^#{1,6} \S|^\|?\s?:?-{2,}:?\s?\|/;

/** Takes heading marks and bold marks away, where the text is Markdown; elsewhere they were printed so. */
function withoutMarkdown(text: string): string {
  if (!/^#{1,6} |\*\*/m.test(text)) return text;
  const lines = text.split("\n");
  if (!lines.some((line) => MARKDOWN_LINE.test(line))) return text;
  return lines.map((line) => line.replace(/^#{1,6} (?=\S)/, "").replace(/\*\*([^*\n]{1,2000})\*\*/g, "$1")).join("\n");
}

/** A record whose cells are split, or a line of running text. */
interface TextRecord {
  readonly cells: readonly string[];
  readonly tabular: boolean;
  readonly raw: string;
  readonly line: number;
}

function recordsOf(text: string, file: string | undefined): TextRecord[] {
  if (isCommaSeparated(text, file)) return parseDelimited(text, usesSemicolons(text) ? ";" : ",").map(asTable);
  const pipes = usesPipes(text);
  const bounded = pipes && boundsRowsByPipes(text);
  // Quotes are a spreadsheet's only where there are tabs; in running text they were printed.
  const records = text.includes("\t") ? parseDelimited(text, "\t") : plainLines(text);
  return records.flatMap((record) => {
    if (record.cells.length > 1) return [asTable(record)];
    const line = record.cells[0] ?? "";
    if (!pipes || !mayBeRow(line)) return [{ ...record, tabular: false }];
    if (line.includes("--") && /^[\s|:+-]*$/.test(line)) return [];
    return [{ ...record, cells: pipeCells(line, bounded), tabular: true }];
  });
}

function plainLines(text: string): DelimitedRecord[] {
  return text.split(/\r\n|[\n\r]/).map((raw, index) => ({ cells: [raw], raw, line: index + 1 }));
}

function asTable(record: DelimitedRecord): TextRecord {
  return { ...record, tabular: record.cells.length > 1 };
}

/** A line longer than this, with cells longer than this on average, is the text of a page with the remains of its rules. */
const LONG = { line: 1000, cell: 250 } as const;

/** Whether a line is no longer than that of a row with so many cells. */
const isShort = (line: string, cells: number): boolean => line.length < LONG.line || line.length < LONG.cell * cells;

/** Whether a line has pipes that may part the cells of a row. */
function mayBeRow(line: string): boolean {
  const cells = line.split("|").length;
  return cells > 1 && isShort(line, cells);
}

/** Pipes are a table's where they are usual; a single line with a pipe in it is prose. */
function usesPipes(text: string): boolean {
  let rows = 0;
  for (const line of text.split("\n")) {
    if (mayBeRow(line) && (/^\s*\|/.test(line) || (line.match(/\|/g)?.length ?? 0) >= 2)) rows += 1;
    if (rows >= 3) return true;
  }
  return false;
}

/** Whether rows open with a pipe, as most do: elsewhere a pipe at the beginning stands behind an empty cell. */
function boundsRowsByPipes(text: string): boolean {
  const rows = text.split("\n").filter((line) => line.includes("|"));
  return rows.filter((line) => /^\s*\|/.test(line)).length * 2 >= rows.length;
}

/**
 * Cells of `| a | b |` or `a | b ||`: outer pipes bound the row, `\|` is a pipe of the text.
 * @param bounded false where a pipe at the beginning bounds no row
 */
function pipeCells(line: string, bounded: boolean): string[] {
  const row = bounded ? line.trim().replace(/^\|/, "") : line.trim();
  const cells = row.replace(/\\\|/g, "\u0000").split("|");
  if (cells.length > 1 && cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.replaceAll("\u0000", "|"));
}

/** By its name, or where nearly all lines have as many commas and there is no other delimiter. */
function isCommaSeparated(text: string, file: string | undefined): boolean {
  if (text.includes("\t")) return false;
  if (file !== undefined && /\.csv$/i.test(file)) return true;
  const lines = text.split("\n", 60).filter((line) => line.trim() !== "");
  if (lines.length < 5 || lines.some((line) => line.includes("|"))) return false;
  const withCommas = lines.filter((line) => {
    const commas = line.match(CELL_COMMA)?.length ?? 0;
    return commas >= 3 && isShort(line, commas + 1);
  });
  return withCommas.length >= lines.length * 0.8;
}

/** A comma that may part two cells, and neither words of a sentence nor the thousands of a number. */
const CELL_COMMA = /,(?!\s)(?<!\d,(?=\d{3}(?!\d)))/g;

/** Whether a file named as comma-separated has semicolons for it, as where commas stand in numbers. */
function usesSemicolons(text: string): boolean {
  const lines = text.split("\n", 60);
  const rowsWith = (mark: RegExp): number => lines.filter((line) => (line.match(mark)?.length ?? 0) >= 3).length;
  return rowsWith(/;/g) > rowsWith(/,/g);
}

const PAGE_MARK = /[(（]\s*(\d{1,3})\s*[/／]\s*(\d{1,3})\s*[)）]\s*$/;

/** Cuts the records into pages, at form feeds and at page marks `(2/9)` that count on. */
function paginate(records: readonly TextRecord[]): Page[] {
  const pages: { number: number; rows: Row[] }[] = [{ number: 1, rows: [] }];
  let marked = 0;
  let total = 0;
  let table = -1;
  let inTable = false;
  let gapAbove = false;
  for (const record of records) {
    let page = pages.at(-1);
    if (record.raw.startsWith("\f")) page = undefined;
    const mark = record.tabular ? undefined : PAGE_MARK.exec(record.raw);
    const ofTotal = Number(mark?.[2]);
    if (mark && Number(mark[1]) === marked + 1 && marked < ofTotal && (marked === 0 || ofTotal === total)) {
      marked += 1;
      total = ofTotal;
      if (marked > 1 && page !== undefined && page.rows.length > 0) page = undefined;
    }
    if (!page) pages.push((page = { number: pages.length + 1, rows: [] }));
    if (!record.tabular && record.raw.trim() === "") {
      gapAbove = true;
      continue;
    }
    const cells = record.cells.map((cell, column) => ({ text: cellText(cell.replace(/^\f/, "")), column }));
    if (!record.tabular && cells.every((cell) => cell.text === "")) continue;
    if (record.tabular && !inTable) table += 1;
    inTable = record.tabular;
    const { raw } = record;
    page.rows.push({
      cells,
      ...(record.tabular && { table }),
      line: record.line,
      raw: raw.trim(),
      ...(gapAbove && { gapAbove }),
      ...(!record.tabular && /^[ \u3000]/.test(raw) && { blankBefore: true }),
      ...(!record.tabular && /[ \u3000]\r?$/.test(raw) && { blankBehind: true }),
    });
    gapAbove = false;
  }
  return pages;
}
