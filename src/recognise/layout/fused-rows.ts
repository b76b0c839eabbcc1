import type { Edition, Item } from "../../form";
import { type Row, rowsOf, type SourceDocument } from "../../readers";
import { reduce, type Reduced, reducedText } from "../../text/matching";
import { isLike } from "../words/distance";
import type { Vocabulary } from "../words/vocabulary";
import { flowLines } from "./flow-lines";
import { isLine, textOf, withText } from "./lines";

/** Shorter lines are those of rows. */
const LONG = 150;

/** With so many rows behind each other on long lines, their cells run together throughout. */
const FEWEST = 8;

/**
 * Breaks long lines in which the cells of rows run together without a blank (`必須2名8従業員従業員数正社員数(単独ベース)選択11名`)
 * before each row: where an item's number, title and prompt stand one right behind the other, and before the item's further
 * prompts.
 */
export function withLinesOfRows(document: SourceDocument, edition: Edition, { wordings }: Vocabulary): SourceDocument {
  // Where a line is a page, the last one may be short.
  const flow = flowLines(document);
  const lines = flow.length > 0 ? flow : [...rowsOf(document)].map(({ row }) => row).filter(isLong);
  if (lines.length === 0) return document;
  const breaks = new Map<Row, number[]>();
  let found = 0;
  let next = 0;
  for (const row of lines) {
    const text = textOf(row);
    const reduced = reduce(text);
    const here: number[] = [];
    let from = 0;
    for (const [index, item] of edition.items.entries()) {
      if (index < next) continue;
      const head = headIn(reduced, text, item, wordings, from);
      if (!head) continue;
      const section = sectionLength(reduced, item, head.start);
      if (section > 0) here.push(text.slice(0, reduced.from[head.start - section]).replace(MARK, "").length);
      here.push(reduced.from[head.start] ?? 0);
      from = head.end;
      next = index + 1;
      found += 1;
      for (const field of item.fields.slice(1)) {
        const start = firstOf(wordings("prompt", field.index), reduced.text, from);
        if (start === undefined || start.at > from + FAR) continue;
        here.push(reduced.from[start.at] ?? 0);
        from = start.at + start.length;
      }
    }
    breaks.set(row, here);
  }
  if (found < FEWEST) return document;
  const pages = document.pages.map((page) => ({
    ...page,
    rows: page.rows.flatMap((row) => partsAt(row, breaks.get(row) ?? [])),
  }));
  return { ...document, pages };
}

/** Longest heads of a row, reduced, and how much of the form's words they have at least. */
const LONGEST = 80;
const ALIKE = 0.7;

/** What stands before the title of a section. */
const MARK = /[-・■●]\s*$/u;

/** A further prompt of an item begins within so many characters, blanks aside. */
const FAR = 600;

const isLong = (row: Row): boolean => isLine(row) && row.raw.length > LONG;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where an item's row begins with its number, its group or not, its title and its first prompt, without a blank between. */
function headIn(
  { text: reduced, from, to }: Reduced,
  text: string,
  item: Item,
  wordings: Vocabulary["wordings"],
  least: number,
): Range | undefined {
  const field = item.fields[0]?.index ?? -1;
  for (const prompt of wordings("prompt", field)) {
    for (let asked = reduced.indexOf(prompt, least); asked >= 0; asked = reduced.indexOf(prompt, asked + 1)) {
      const before = reduced.slice(least, asked);
      const number = numberBefore(before, item, wordings("title", field), wordings("group", field));
      if (number === undefined) continue;
      const start = least + number;
      if (!/\s/u.test(text.slice(from[start], to[asked - 1]))) return { start, end: asked + prompt.length };
    }
  }
  // A prompt in words of the sheet's own: the heads alone.
  for (const title of wordings("title", field)) {
    for (const group of [...wordings("group", field), ""]) {
      const start = reduced.indexOf(`${item.number}${group}${title}`, least);
      const end = start + String(item.number).length + group.length + title.length;
      if (start >= 0 && !/\s/u.test(text.slice(from[start], to[end - 1]))) return { start, end };
    }
  }
  return undefined;
}

/** Where the number stands in a text that ends with an item's heads: number, group or not, and title, in the form's words or nearly. */
function numberBefore(
  text: string,
  { number, group, title }: Item,
  titles: readonly string[],
  groups: readonly string[],
): number | undefined {
  const digits = String(number);
  const titled = ending(text, titles);
  const heads = titled === undefined ? [] : [titled, ending(titled, groups)];
  const head = heads.find((each) => each?.endsWith(digits));
  if (head !== undefined) return head.length - digits.length;
  const least = Math.max(0, text.length - LONGEST);
  for (let at = text.indexOf(digits, least); at >= 0; at = text.indexOf(digits, at + 1)) {
    const words = text.slice(at + digits.length);
    if ([title, `${group}${title}`].some((each) => isLike(reducedText(each), words, ALIKE))) return at;
  }
  return undefined;
}

/** A text without the first of some words that it ends with; undefined where it ends with none. */
function ending(text: string, words: readonly string[]): string | undefined {
  const found = words.find((each) => text.endsWith(each));
  return found === undefined ? undefined : text.slice(0, text.length - found.length);
}

function firstOf(texts: readonly string[], text: string, from: number): { at: number; length: number } | undefined {
  const found = texts.map((each) => ({ at: text.indexOf(each, from), length: each.length })).filter(({ at }) => at >= 0);
  return found.sort((one, other) => one.at - other.at || other.length - one.length)[0];
}

/** Length of the section's title where it stands right before an item's number, reduced. */
function sectionLength({ text }: Reduced, { section }: Item, start: number): number {
  const title = reducedText(section.title);
  return text.slice(0, start).endsWith(title) ? title.length : 0;
}

function partsAt(row: Row, breaks: readonly number[]): Row[] {
  if (breaks.length === 0) return [row];
  const text = textOf(row);
  return [0, ...breaks].flatMap((start, index) => {
    const part = text.slice(start, breaks[index]).trim();
    return part === "" ? [] : [{ ...withText(row, part), raw: part }];
  });
}
