import type { PlacedText } from "./page-content";

/** A gap wider than this share of the letter height stands for a blank. */
const BLANK_GAP = 0.28;

/** As above, between wide characters: a blank may be this narrow there, and programs set off only Latin ones by themselves. */
const WIDE_BLANK_GAP = 0.2;

/** As above, where blanks are drawn: only a tabulator is wider than letters that are spread over a line. */
const TAB_GAP = 2;

const NARROW = /[ -~\u00a0-\u024f]/u;

/** Share of the letter height by which two runs may differ in height and still stand on one line. */
const SAME_LINE = 0.5;

/** Gathers runs of text into lines from top to bottom, each from left to right. */
export function linesOf(texts: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const text of [...texts].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && text.bottom - first.bottom <= heightOf(first) * SAME_LINE) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** The text of one line; a visible gap between two runs becomes one blank, unless the page draws its blanks. */
export function lineText(line: readonly PlacedText[]): string {
  return joinedRuns(line).trim();
}

/** The text of one line with the blanks that are drawn at its ends. */
export function joinedRuns(line: readonly PlacedText[]): string {
  let text = "";
  let previous: PlacedText | undefined;
  for (const run of line) {
    const gap = previous === undefined ? 0 : run.left - previous.right;
    text += (gap > heightOf(run) * blankGap(text, run) && !/\s$/u.test(text) && !/^\s/u.test(run.text) ? " " : "") + run.text;
    previous = run;
  }
  return text.replace(/[ \t\u00a0\u3000]{2,}/gu, (blanks) => (/^\u3000+$/u.test(blanks) ? "\u3000" : " "));
}

function blankGap(before: string, { text, blanksDrawn }: PlacedText): number {
  if (blanksDrawn) return TAB_GAP;
  return NARROW.test(before.slice(-1)) || NARROW.test(text.slice(0, 1)) ? BLANK_GAP : WIDE_BLANK_GAP;
}

export function heightOf(text: PlacedText): number {
  return text.bottom - text.top;
}
