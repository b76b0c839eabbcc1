/** Stands in a text of several lines that was made one, where a line ended: a blank that is told from the printed ones. */
export const LINE_END = "\u2028";

/** What parts the words of a line, and of lines that were made one. */
export const BLANK = /[ \u2028\u3000]/u;

/** The words of a text of one line or several, empty ones where blanks follow each other. */
export function wordsOf(text: string): string[] {
  return text.split(/[ \u2028\u3000\n]/u);
}
