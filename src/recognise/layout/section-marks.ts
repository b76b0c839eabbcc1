import type { Edition, Section } from "../../form";
import type { Row, SourceDocument } from "../../readers";
import { LINE_END } from "../../text/line-ends";
import { plainCharacters, reducedText } from "../../text/matching";
import { flowLines, withFlowLines } from "./flow-lines";
import { textOf } from "./lines";

/** What a sheet sets before the titles of its sections; a dash or a point only behind a blank, as both stand in words. */
const MARK = "[■□◆◇●○◎▼▽▲△▶▷►★☆※#*＊]|(?<=^|\\s)[-–—―－‐・•]|[【［〔《〈]";

/** What closes a bracket that is the mark. */
const CLOSING = "[】］〕》〉]";

/** So many sections with the same mark before their titles, and this share of those that a text has, are no chance. */
const FEWEST = 4;
const MOST = 0.75;

/** A section's title where a text has it, and what stands before it. */
interface Title {
  readonly row: Row;
  readonly section: Section;
  readonly mark: string;
  /** Where the mark stands, up to the title. */
  readonly start: number;
  readonly end: number;
  /** Where a bracket closes behind the title. */
  readonly closing: number | undefined;
  /** Whether what is first in the section follows. */
  readonly opens: boolean;
}

/**
 * Takes out of the lines of a flow what belongs to the titles of its sections: the mark before each of them, which would
 * be the last word of the answer before, and the whole of those that a page repeats at its top (`■人材(続き)`). A mark
 * that is an answer (`選択 - - 人材`) stays.
 */
export function withoutSectionMarks(document: SourceDocument, edition: Edition): SourceDocument {
  const rows = flowLines(document);
  const titles = rows.flatMap((row) => edition.sections.flatMap((section) => titlesOf(section, row)));
  const marks = usualMarks(titles);
  const own = titles.filter((title) => isWhole(title) || (marks.has(title.mark) && isOwn(title, titles)));
  const bareOf = (row: Row): string => {
    const text = textOf(row);
    const here = own.filter((title) => title.row === row).sort((one, other) => other.start - one.start);
    const bare = here.reduce((rest, { start, end, closing }) => {
      const title = closing === undefined ? rest.slice(end) : `${rest.slice(end, closing)} ${rest.slice(closing + 1)}`;
      return `${rest.slice(0, start)} ${title}`;
    }, text);
    return withoutRepeated(bare, edition);
  };
  return withFlowLines(document, bareOf, rows);
}

/** Words however narrow the cell was that they stand in, and whichever brackets are theirs. */
function patternOf(words: string): string {
  const letters = [...words].map((letter) => BRACKETS[letter] ?? letter.replace(/[\\^$.*+?[\]{}|/-]/u, "\\$&"));
  return letters.join("\\s?");
}

const BRACKETS: Readonly<Record<string, string>> = { "(": "[(（]", ")": "[)）]" };

function titlesOf(section: Section, row: Row): Title[] {
  // What a title adds in brackets, or goes on with, may be cut off.
  const [words = ""] = section.title.split(/[(、]/u);
  if (words === "") return [];
  const rest = patternOf(section.title.slice(words.length));
  const [before, title, behind] = [`(?:(${MARK})[ \\u3000]{0,3}|(?<=^|\\s))`, patternOf(words), `(?=[\\s(（、\\d]|${CLOSING}|$)`];
  const pattern = new RegExp(`${before}(${title}${behind}(?:\\s?${rest})?)[ \\u3000]?(${CLOSING})?`, "gu");
  const text = plainCharacters(textOf(row));
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: mark = "", 2: printed = "", 3: closing, index }): Title[] => {
    const place = index + whole.indexOf(printed, mark.length);
    const close = closing === undefined ? undefined : index + whole.length - 1;
    // A bracket is closed where its title ends.
    if (OPENING.test(mark) && close === undefined) return [];
    const title = { row, section, mark, start: index, end: place, opens: opens(section, text.slice(place)) };
    return [{ ...title, closing: OPENING.test(mark) ? close : undefined }];
  });
}

const OPENING = /[【［〔《〈]/u;

/** Far enough behind a title for the number and the group that follow it. */
const BEHIND = 60;

function opens({ title, items }: Section, text: string): boolean {
  const behind = reducedText(text.slice(0, BEHIND)).slice(reducedText(title).length).replace(/^\)/u, "");
  const [first] = items;
  return first !== undefined && [String(first.number), reducedText(first.group)].some((words) => behind.startsWith(words));
}

function usualMarks(titles: readonly Title[]): ReadonlySet<string> {
  const present = new Set(titles.map(({ section }) => section)).size;
  const marks = new Set(titles.flatMap(({ mark }) => (mark === "" ? [] : [mark])));
  return new Set(
    [...marks].filter((mark) => {
      const marked = new Set(titles.filter((title) => title.mark === mark).map(({ section }) => section)).size;
      return marked >= Math.max(FEWEST, present * MOST);
    }),
  );
}

/** Whether the title and its mark are a line of their own. */
function isWhole({ row, section, mark, start, end }: Title): boolean {
  const text = textOf(row);
  const behind = text.indexOf(LINE_END, end);
  const opens = start === 0 || text[start - 1] === LINE_END;
  return mark !== "" && opens && reducedText(text.slice(end, behind < 0 ? undefined : behind)) === reducedText(section.title);
}

/** Whether a title is the section's: the words of another one may stand in a list that an answer makes. */
function isOwn(title: Title, titles: readonly Title[]): boolean {
  const same = titles.filter(({ section, mark }) => section === title.section && mark === title.mark);
  return title.opens || same.length === 1;
}

/** A text without the titles of sections that a page repeats at its top, which say so themselves. */
function withoutRepeated(text: string, { sections }: Edition): string {
  if (!new RegExp(GOES_ON, "u").test(text)) return text;
  const titles = sections.flatMap(({ title }) => (title === "" ? [] : [patternOf(title)])).join("|");
  const repeated = new RegExp(`(?:(?:${MARK})[ \\u3000]{0,3}|(?<=^|\\s))(?:${titles})${GOES_ON}`, "gu");
  const found = [...plainCharacters(text).matchAll(repeated)].reverse();
  return found.reduce((rest, { 0: words, index }) => {
    // Lines that were joined stay as many as they were.
    const ends = LINE_END.repeat(words.split(LINE_END).length - 1);
    return `${rest.slice(0, index)} ${ends}${rest.slice(index + words.length)}`;
  }, text);
}

const GOES_ON = "\\s?[(（]\\s?(?:続き?|つづき)\\s?[)）]";
