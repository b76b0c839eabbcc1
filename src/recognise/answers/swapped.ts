import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { fitOf } from "./fit";
import type { Reading } from "./readings";

/** How well each of two answers has to suit the other's question, where it does not suit its own. */
const SUITS = 1;

/** Marks two answers of one item that suit each other's question and not their own: their rows may be swapped. */
export function doubtSwapped(readings: readonly Reading[]): void {
  readings.forEach((one, index) => {
    const other = readings[index + 1];
    if (!other || other.field.item !== one.field.item || one.entry?.flow !== false || other.entry?.flow !== false) return;
    if (one.state !== "answered" || other.state !== "answered" || one.value === other.value) return;
    const isSwapped = isNamed(one, other) || isNamed(other, one) || (suits(one, other) && suits(other, one));
    if (isSwapped) for (const each of [one, other]) each.doubts.add("kind");
  });
}

/** Whether an answer suits another's question and not its own. */
function suits({ field, value }: Reading, other: Reading): boolean {
  return fitOf(field, value) <= 0 && fitOf(other.field, value) >= SUITS;
}

/** Whether an answer says nothing but what the other's question names for an example, and the other's answer none of it. */
function isNamed({ field, value }: Reading, other: Reading): boolean {
  const theirs = examplesOf(other.field);
  const words = wordsOf(value);
  if (theirs === "" || words.length < 2 || !words.every((word) => theirs.includes(word))) return false;
  const own = reducedText(field.prompt);
  return !words.some((word) => own.includes(word)) && !words.some((word) => reducedText(other.value).includes(word));
}

/** What a question has in brackets. */
function examplesOf({ prompt }: Field): string {
  return reducedText(/[(（](.+)[)）]/u.exec(prompt)?.[1] ?? "");
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s、，,・／/]+/u)
    .map(reducedText)
    .filter((word) => word.length > 1);
}
