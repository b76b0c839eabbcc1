import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { YES_NO } from "../answers/fit";
import { isHeadPiece } from "../layout/head-pieces";
import { isMarker, markerBehind } from "../words/markers";
import { labelsAbove } from "../words/vocabulary";
import type { FoundPrompt, Word } from "./label-words";

/** Labels beside an answer, reduced. */
interface LabelsBeside {
  readonly prompts: readonly string[];
  readonly titles: readonly string[];
  readonly numbers: readonly string[];
}

/** @param beside the field with those before and behind it whose labels may be in its answer, in the order of the form */
export function labelsBeside(field: Field, beside: readonly Field[]): LabelsBeside {
  return {
    prompts: beside.filter(({ index }) => index >= field.index).map(({ prompt }) => reducedText(prompt)),
    titles: beside.flatMap(({ item }) => labelsAbove(item).map(reducedText)),
    numbers: beside.map(({ item }) => String(item.number)),
  };
}

/** Whether a marker stands behind an answer, with or without a blank; a circle alone is an answer. */
export function endsWithMarker(line: string): boolean {
  return line.trim().length > 1 && MARKED.test(line.trim());
}

/** Whether a line of an answer is, begins or ends with what may be a marker, a head of a column or a piece of a label. */
export function holdsLabelPiece(line: string, { prompts, titles, numbers }: LabelsBeside): boolean {
  const words = line.trim().split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const whole = reducedText(line);
  if (isPieceOfMarker(first) || isPieceOfMarker(last) || MARKED.test(last)) return true;
  if (words.some((word) => CIRCLED.test(word) || isFused(word))) return true;
  if (words.some((word) => isLetter(word) && titles.some((title) => title.includes(reducedText(word))))) return true;
  if (!YES_NO.test(whole) && (whole.length < 2 || [...prompts, ...titles].some((label) => label.includes(whole)))) return true;
  return [first, last].map(reducedText).some((word) => {
    if (isHeadPiece(word) || (words.length > 1 && numbers.includes(word))) return true;
    if (YES_NO.test(word) || word.length < 2) return false;
    return titles.some((title) => title.includes(word)) || (word.length > 2 && prompts.some((prompt) => prompt.endsWith(word)));
  });
}

const isPieceOfMarker = (word: string): boolean => isMarker(word) || /^(?:[必須選択]|[○◯〇])$/u.test(word);

/** A marker behind the last word of an answer, without a blank. */
const MARKED = /(?:必須|選択|[○◯〇])$/u;

/** A marker behind any word of it, such as the last of a prompt's line. */
const isFused = (word: string): boolean => word !== markerBehind(word) && markerBehind(word) !== "";

/** The circle of 必須○ before a word. */
const CIRCLED = /^[○◯〇]./u;

/** Labels that stand upright beside their rows leave single letters in the lines. */
const isLetter = (word: string): boolean => [...word].length === 1 && !/[有無\d]/u.test(word);

/** Letters by which the beginning of an option is told. */
const TELLING = 4;

/** Whether an answer is the beginning of an option only: its last words may have been taken for a label's. */
export function isCutOption({ answer }: Field, lines: readonly string[]): boolean {
  if (answer.kind !== "choice") return false;
  const said = reducedText(lines.join(""));
  return answer.options.map(reducedText).some((option) => {
    const start = said.indexOf(option.slice(0, TELLING));
    return start >= 0 && option.startsWith(said.slice(start)) && option.length > said.length - start;
  });
}

/** So many heads of columns beside each other are the head of a page. */
const SEVERAL = 3;

/**
 * Fields among whose words one was taken for the number of another item or the head of a column, and may be a part of the
 * answer.
 * @param strays indexes of such words, in order
 */
export function robbedFields(
  words: readonly Pick<Word, "reduced">[],
  prompts: readonly FoundPrompt[],
  strays: readonly number[],
): Set<Field> {
  const robbed = new Set<Field>();
  strays.forEach((place, index) => {
    const isInHead = Array.from({ length: SEVERAL }, (_none, back) => index - back).some(
      (from) => strays[from + SEVERAL - 1] === (strays[from] ?? NaN) + SEVERAL - 1,
    );
    const at = prompts.findLastIndex(({ first }) => first <= place);
    const [before, next] = [prompts[at]?.field, prompts[at + 1]?.field];
    const numbers = [before, next].map((field) => String(field?.item.number));
    if (before && !isInHead && !numbers.includes(words[place]?.reduced ?? "")) robbed.add(before);
  });
  return robbed;
}
