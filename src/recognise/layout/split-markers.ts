import type { Row, SourceDocument } from "../../readers";
import { reducedText } from "../../text/matching";
import type { Vocabulary } from "../words/vocabulary";
import { CROWDED } from "./flow-lines";
import { isLine, textOf, withText } from "./lines";

/** The two letters of a marker, of which a line ends with the first and the next line begins with the second. */
const HALVES: readonly (readonly [first: string, second: string])[] = [
  ["必", "須"],
  ["選", "択"],
];

/** What a marker, or the head of their column (必須/選択), may have behind its letters; in a narrow column on the line below. */
const BEHIND = /^[○◯〇/／]$/u;

/** Puts markers together again whose letters stand on several lines of running text, as where a narrow column breaks them. */
export function withWholeMarkers(document: SourceDocument, vocabulary: Vocabulary): SourceDocument {
  const pages = document.pages.map((page) => {
    const rows = wholeIn(page.rows, vocabulary);
    return rows.every((row, index) => row === page.rows[index]) ? page : { ...page, rows };
  });
  return pages.every((page, index) => page === document.pages[index]) ? document : { ...document, pages };
}

/** Lines with what belongs to their markers, without what belongs to those of the lines before. */
function wholeIn(rows: readonly Row[], vocabulary: Vocabulary): Row[] {
  const whole: Row[] = [];
  // What stands behind a marker is a line of its own, which may end with the half of another.
  const left = [...rows].reverse();
  for (let row = left.pop(); row; row = left.pop()) {
    const [next, below] = [left.at(-1), left.at(-2)];
    const half = next && halfOf(row, next, vocabulary);
    if (!half) {
      whole.push(wholeLine(row, vocabulary));
      continue;
    }
    left.pop();
    const [before, rest] = [textOf(row).trimEnd().slice(0, -half[0].length), textOf(next).slice(half[1].length).trim()];
    const behind = rest === "" && below && isLine(below) && BEHIND.test(textOf(below).trim()) ? textOf(below).trim() : "";
    if (behind !== "") left.pop();
    const isHead = /^[/／]/u.test(rest);
    if (before.trim() !== "") whole.push(withText(row, before));
    whole.push(withText(before.trim() === "" ? row : next, half.join("") + behind + (isHead ? rest : "")));
    if (rest !== "" && !isHead) left.push(withText(next, rest));
  }
  return whole;
}

/** Both letters with a blank between them. */
const PARTED = /必\s須|選\s択/gu;

/** A line that holds many rows, in which what were lines stand behind each other. */
function wholeLine(row: Row, vocabulary: Vocabulary): Row {
  const text = textOf(row);
  if (!isLine(row) || text.length < CROWDED) return row;
  let whole = "";
  let end = 0;
  for (const { 0: parted, index } of text.matchAll(PARTED)) {
    const behind = text[index + parted.length] ?? " ";
    const [isWord, hasCircle] = [/\s/u.test(text[index - 1] ?? " "), /[○◯〇]/u.test(behind)];
    const isMarked = mayBeMarked(text.slice(Math.max(0, index - FAR), index), vocabulary);
    if (!isMarked && !(isWord && (hasCircle || /\s/u.test(behind)))) continue;
    whole += `${text.slice(end, index)}${parted.replace(/\s/u, "")}${hasCircle ? "" : " "}`;
    end = index + parted.length;
  }
  return end === 0 ? row : withText(row, whole + text.slice(end));
}

/** So far back stand the last letters of a prompt. */
const FAR = 20;

function halfOf(row: Row, next: Row, vocabulary: Vocabulary): (typeof HALVES)[number] | undefined {
  if (!isLine(row) || !isLine(next)) return undefined;
  const text = textOf(row).trim();
  return HALVES.find(
    ([first, second]) =>
      text.endsWith(first) && textOf(next).startsWith(second) && mayBeMarked(text.slice(0, -first.length), vocabulary),
  );
}

/** So many letters at the end of a line tell whether they are a prompt's. */
const TELLING = 4;

/** Whether a marker may stand behind a text of its line: none, or the end of a prompt. An answer's own words may break alike. */
function mayBeMarked(text: string, { labels }: Vocabulary): boolean {
  const end = reducedText(text).slice(-TELLING);
  return labels.some(({ text: label, targets }) => label.endsWith(end) && targets.some(({ kind }) => kind === "prompt"));
}
