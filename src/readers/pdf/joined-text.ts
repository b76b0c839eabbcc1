import type { PlacedText } from "./page-content";

/** A gap wider than this share of the letter height stands for a blank. */
const BLANK_GAP = 0.28;

/** As above, between wide characters: a blank may be this narrow there, and programs set off only Latin ones by themselves. */
const WIDE_BLANK_GAP = 0.2;

/** As above, where blanks are drawn: only a tabulator is wider than letters that are spread over a line. */
const TAB_GAP = 1;

const NARROW = /[ -~\u00a0-\u024f]/u;

/** Share of the letter height by which two runs may differ in height and still stand on one line. */
const SAME_LINE = 0.5;

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

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

function joinedRuns(line: readonly PlacedText[]): string {
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

/** What a list's entry begins with: a date, a number of its own, or a mark. */
const ENTRY_STARTS: readonly RegExp[] = [
  /^(?:\d{4}|(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元))[年/.-]/u,
  /^[(（]?\d{1,2}[)）.．]/u,
  /^[①-⑳]/u,
  /^[・●■◆○※]/u,
];

/** A word that is never set with a blank in it: a mail address or a web address. */
const ADDRESS = /(?:@|:\/\/|www\.)[!-~]*$/u;

/** A line that leaves less than this share of the letter height is full to its last letter. */
const FULL = 0.6;

/**
 * The text of a cell. A line that ends where the next word would not have fitted was broken by the width and goes on;
 * a line that ends before was broken by its writer, and the break is kept. So is one before an entry of a list that has
 * others in the cell.
 * @param right where the cell's writing space ends, in points
 */
export function cellText(texts: readonly PlacedText[], right: number): string {
  const lines = linesOf(texts).flatMap((runs) => {
    const [text, first, last] = [lineText(runs), runs[0], runs.at(-1)];
    return text === "" || !first || !last ? [] : [{ text, height: heightOf(first), room: right - last.right }];
  });
  const written = lines.map(({ text, height }, index) => {
    const above = lines[index - 1];
    return above === undefined || above.room > firstWordWidth(text, height) + 1;
  });
  const entries = ENTRY_STARTS.filter((start) => lines.some(({ text }, index) => written[index] && start.test(text)));
  let result = "";
  lines.forEach(({ text }, index) => {
    const above = lines[index - 1];
    if (above === undefined) result = text;
    else if (written[index] || entries.some((start) => start.test(text))) result += `\n${text}`;
    else result += (needsBlank(result, text, above.room < above.height * FULL) ? " " : "") + text;
  });
  return result;
}

/** Whether a blank stood between two lines of one sentence: between Latin words, not within an address that fills its line. */
function needsBlank(before: string, after: string, isFull: boolean): boolean {
  if (!LATIN.test(before.slice(-1)) || !LATIN.test(after.slice(0, 1))) return false;
  return !(isFull && ADDRESS.test(before));
}

export function heightOf(text: PlacedText): number {
  return text.bottom - text.top;
}

/** What may not begin a line, and so clings to the character before it. */
const CLINGING =
  "[、。，．」』）〕】！？：；・ー々ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶゝゞヽヾ〜％!%),.:;?\\]}]{0,4}";

/** The first piece of a line that no break may part: a Latin word, or a character, with the bracket before and what clings to it. */
const FIRST_PIECE = new RegExp(`^(?:[!-~]{0,80}[([{（「『【〔][^!-~]|[!-~]{1,80}|[^!-~])${CLINGING}`, "u");

/** Behind a colon, a full stop or a bracket, Latin letters go on in the same piece (「ル:support@…」, 「く)9:00」). */
const GOES_ON = /^[!-~]{1,80}/u;

function firstWordWidth(text: string, height: number): number {
  const first = FIRST_PIECE.exec(text)?.[0] ?? "";
  const rest = /[:.;!?,)\]}]$/u.test(first) ? (GOES_ON.exec(text.slice(first.length))?.[0] ?? "") : "";
  return [...(first + rest)].reduce((sum, character) => sum + (/[ -~]/u.test(character) ? height * 0.55 : height), 0);
}
