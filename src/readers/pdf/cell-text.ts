import { type BlankHabit, NO_HABIT } from "./blank-habit";
import { heightOf, joinedRuns, linesOf } from "./joined-text";
import { firstPieceWidth } from "./line-breaks";
import type { PlacedText } from "./page-content";

/** Labels; an answer's first line often has one («有り：») without being a list's first entry. */
const LABELS: ReadonlySet<RegExp> = new Set([/^(?:TEL|FAX|URL|E-?mail|Mail|Web)[ :：]/iu, /^[^、。:：]{1,16}：/u]);

/** What a list's entry begins with: a date, a number of its own, a mark, or a label. */
const ENTRY_STARTS: readonly RegExp[] = [
  /^(?:\d{4}|(?:明治|大正|昭和|平成|令和) ?(?:\d{1,2}|元)) ?[年/.-]/u,
  /^[(（]?\d{1,2}[)）.．]/u,
  /^[①-⑳]/u,
  /^[・●■◆○※]/u,
  ...LABELS,
];

/** A word that is never set with a blank in it: a mail address or a web address. */
const ADDRESS = /(?:@|:\/\/|www\.)[!-~]*$/u;

/** A line of one word that may be longer than it. */
const LONG_WORD = /^[!-~]{16,}$/u;

/** A line that leaves less than this share of the letter height is full to its last letter. */
const FULL = 0.6;

/** Width of a blank, as a share of the letter height. */
const BLANK = 0.25;

/** A line of a cell, as far as its breaks go. */
export interface CellLine {
  readonly text: string;
  readonly height: number;
  /** White up to the end of the writing space, in points. */
  readonly room: number;
  /** Width of what would have had to fit for it to stand on the line above, in points. */
  readonly piece: number;
  readonly blankBefore: boolean;
  readonly blankBehind: boolean;
}

/** What stands in a cell, line by line, and what its column does about blanks. */
export interface CellPrint {
  readonly lines: readonly CellLine[];
  readonly habit: BlankHabit;
}

/** @param right where the cell's writing space ends, in points */
export function cellPrint(texts: readonly PlacedText[], right: number, habit: BlankHabit = NO_HABIT): CellPrint {
  return { lines: linesOf(texts).flatMap((runs) => lineFrom(runs, right)), habit };
}

/**
 * The text of a cell. A line that ends where the next word would not have fitted was broken by the width and goes on;
 * a line that ends before was broken by its writer, and the break is kept. So is one before an entry of a list that has
 * others in the cell.
 */
export function cellText({ lines, habit }: CellPrint): string {
  const written = lines.map((line, index) => {
    const above = lines[index - 1];
    return above === undefined || isWritten(above, line, habit);
  });
  const entries = ENTRY_STARTS.filter((start) =>
    lines.some(({ text }, index) => written[index] && (index > 0 || !LABELS.has(start)) && start.test(text)),
  );
  let result = "";
  lines.forEach((line, index) => {
    const { text } = line;
    const above = lines[index - 1];
    if (above === undefined) result = text;
    else if (written[index] || entries.some((start) => start.test(text))) result += `\n${text}`;
    else result += (hasBlank(above, line, habit, result) ? " " : "") + text;
  });
  return result;
}

function lineFrom(runs: readonly PlacedText[], right: number): CellLine[] {
  const [first, last] = [runs[0], runs.at(-1)];
  const drawn = joinedRuns(runs);
  const text = drawn.trim();
  if (text === "" || !first || !last) return [];
  return [
    {
      text,
      height: heightOf(first),
      room: right - last.right,
      piece: firstPieceWidth(runs),
      blankBefore: /^\s/u.test(drawn),
      blankBehind: /\s$/u.test(drawn),
    },
  ];
}

/** A line that the width has broken never begins with a blank, and its first piece had no room above. */
function isWritten(above: CellLine, line: CellLine, habit: BlankHabit): boolean {
  if (line.blankBefore) return true;
  const blank = hasBlank(above, line, habit) ? above.height * BLANK : 0;
  return above.room > line.piece + blank + 1;
}

/**
 * Whether a blank stood where the width has broken a line.
 * @param so what the cell says up to there
 */
function hasBlank(above: CellLine, { text }: CellLine, habit: BlankHabit, so = above.text): boolean {
  if (above.blankBehind || habit.hangs) return above.blankBehind;
  const [before, after] = [above.text.slice(-1), text.slice(0, 1)];
  if (!isNarrow(before) || !isNarrow(after)) return habit.between(before, after);
  if (ADDRESS.test(so) && /[-/.?&=_#%~]/u.test(before)) return false;
  if (/[-/([{]/u.test(before) || /[,.:;!?%)\]}/]/u.test(after)) return false;
  // A word that is longer than its line is broken anywhere.
  return above.room >= above.height * FULL || !(ADDRESS.test(so) || LONG_WORD.test(above.text));
}

function isNarrow(character: string): boolean {
  return /[!-~\u00a1-\u024f]/u.test(character);
}
