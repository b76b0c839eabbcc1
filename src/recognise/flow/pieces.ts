import { wordsOf } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import type { Reading } from "../answers/readings";
import { nearestPart } from "../words/distance";
import type { FlowLabels } from "./labels";

/** Fields from a broken label on within which the rest of it may stand. */
const FAR = 16;

/** From this length on, a piece of a label is told by most of its characters. */
const LONG = 3;

/**
 * Whether an answer holds what may be a piece of a label that is not in the text as the form has it: of one further up,
 * whose rest may stand anywhere behind, or of the next item's.
 */
export function holdsPiece({ field, value }: Reading, next: Reading | undefined, { missing }: FlowLabels): boolean {
  const last = next?.field.index ?? field.index;
  const near = missing.filter(({ first }) => first <= last && first > field.index - FAR);
  if (near.length === 0) return false;
  return wordsOf(value).some((each) => {
    const word = reducedText(each);
    return (
      word !== "" &&
      !/^\d+$/.test(word) &&
      near.some(({ kind, words }) => (kind === "prompt" ? isCopiedFrom(word, words) : isPieceOf(word, words)))
    );
  });
}

/** Prompts are often worded otherwise, without anything left over: only their own words count. */
function isCopiedFrom(word: string, prompt: string): boolean {
  return word.length > LONG && prompt.includes(word);
}

function isPieceOf(word: string, label: string): boolean {
  if (word.length < LONG)
    return label.includes(word) || (/^\p{L}{2}$/u.test(word) && [...word].some((letter) => label.includes(letter)));
  if (word.length > label.length + 2) return false;
  const found = nearestPart(word, label, () => false);
  return found !== undefined && found.distance <= Math.max(1, word.length / 4);
}
