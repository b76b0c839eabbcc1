import type { Line } from "./lines";
import { joined } from "./paragraphs";
import { type Control, controlNumber, type ControlNumber, controlOf, isTitleBeginning, titleLikeness } from "./standard";

/** A heading with the number of a control. */
export interface ControlHeading {
  /** As printed: `CLD8.1.5`. */
  readonly id: string;
  readonly control?: Control;
  readonly formerly?: ControlNumber;
  readonly title: string;
  /** How alike the title is to the standard's, 0 to 1; 0 where the standard has no such number. */
  readonly likeness: number;
  /** Lines that it takes. */
  readonly lines: number;
}

/** A heading of the paper's own: 第1章, ■ …, 2.3 …. */
export interface OwnHeading {
  readonly title: string;
  /** Levels of its number: 1 for 第1章 and 3., 2 for 3.1; undefined where it has no number. */
  readonly level?: number;
  readonly number?: string;
}

const MARK = "(?:[■□●○◆◇▼▽▶►★☆・*#]{1,3}\\s*)?[【［\\[(（]?\\s?";
const NUMBER = "(?:A\\s?\\.?\\s?|CLD\\s?\\.?\\s?)?\\d{1,2}\\s?\\.\\s?\\d{1,2}(?:\\s?\\.\\s?\\d{1,2})?";
const BRACKETED = `[(（［\\[]\\s?(?:旧|旧番号|former(?:ly)?|2013|2015|27017|27001|:|：|\\s){0,4}\\s?(${NUMBER})\\s?[)）］\\]]`;
const HEADING = new RegExp(`^${MARK}(${NUMBER})\\.?\\s?[】］\\])）]?\\s*[:：]?\\s*(?:${BRACKETED})?\\s*(.*)$`, "iu");
const TRAILING = new RegExp(`\\s*${BRACKETED}$`, "iu");

/** Longest title that a heading has; the standard's longest English title is 96 characters long. */
const LONGEST_TITLE = 110;

/**
 * Reads a line as the heading of a control.
 * @param next the line below, which holds the title or the rest of it where the heading is broken
 */
export function controlHeading(line: Line, next: Line | undefined): ControlHeading | undefined {
  if (line.cells) return undefined;
  return headingIn(line.text, next && !next.cells ? next.text : undefined);
}

/** As {@link controlHeading}, for the text of a line or a cell. */
export function headingIn(text: string, next?: string): ControlHeading | undefined {
  const match = HEADING.exec(text.replace(/\s+/gu, " ").trim());
  if (!match) return undefined;
  const [, number = "", bracketed, rest = ""] = match;
  const trailing = TRAILING.exec(rest);
  const former = bracketed ?? trailing?.[1];
  const id = number.replace(/\s/gu, "");
  const control = controlOf(controlNumber(id));
  const formerly = former === undefined ? undefined : controlOf(controlNumber(former))?.number;
  let title = (trailing ? rest.slice(0, trailing.index) : rest).replace(/^[-–—:：.．]\s?/u, "").trim();
  let lines = 1;
  if (next !== undefined && !HEADING.test(next)) {
    const whole = title === "" ? next.trim() : joined(title, next.trim());
    const completes = control && isTitleBeginning(control, title) && titleLikeness(control, whole) > 0.95;
    if (title === "" || completes) {
      title = whole;
      lines = 2;
    }
  }
  if (title === "" || title.length > LONGEST_TITLE || /[。、，]$/u.test(title) || /。/u.test(title)) return undefined;
  const likeness = control ? titleLikeness(control, title) : 0;
  return {
    id,
    title,
    likeness,
    lines,
    ...(control && { control }),
    ...(formerly !== undefined && formerly !== control?.number && { formerly }),
  };
}

const CHAPTER = /^第\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[章部節項]\s*[:：.．]?\s*(\S.*)$/u;
const NUMBERED = /^(?:(?:chapter|section)\s)?(\d{1,2}(?:\s?[.．]\s?\d{1,2}){0,2})\s?[.．]?\s+(\S.*)$/iu;
const NUMBERED_TIGHT = /^(\d{1,2}(?:[.．-]\d{1,2}){0,2})[.．]\s?(\S.*)$/u;
const MARKED = /^[■◆●▼▶►★□◇]{1,2}\s?(\S.*)$/u;
const LONGEST_OWN = 60;

/** Reads a line as a heading of the paper's own. What ends like a sentence, or is long, is none. */
export function ownHeading(line: Line): OwnHeading | undefined {
  if (line.cells) return undefined;
  const printed = line.text.trim();
  if (printed.length > LONGEST_OWN || /[。、，．：:;；]$/u.test(printed) || /。/u.test(printed)) return undefined;
  const marked = MARKED.exec(printed);
  const text = (marked?.[1] ?? printed).replace(/^A\s?\.\s?(?=\d)/u, "");
  const chapter = CHAPTER.exec(text);
  if (chapter) return { title: chapter[2] ?? "", level: 1, number: chapter[1] ?? "" };
  const numbered = NUMBERED.exec(text) ?? NUMBERED_TIGHT.exec(text);
  if (
    numbered &&
    !/^\d|^(?:年|月|日|時|分|か月|ヶ月|回|名|件|営業日|days?|months?|years?|hours?)(?![a-z])/iu.test(numbered[2] ?? "")
  ) {
    const number = (numbered[1] ?? "").replace(/\s/gu, "").replace(/[．-]/gu, ".");
    return { title: numbered[2] ?? "", level: number.split(".").length, number };
  }
  return marked ? { title: marked[1] ?? "" } : undefined;
}

const HISTORY =
  /^(?:[\d.．第章■◆●\s]{0,8})(?:改[訂定版]履歴|更新履歴|変更履歴|版\s?数|付録|附則|お問い?合わ?せ先|revision history|change (?:log|history)|document history|appendix)/iu;

/** Headings behind the paper's own matter: its revisions, an appendix, whom to ask. */
export function isHistory(text: string): boolean {
  return text.length < 40 && HISTORY.test(text);
}
