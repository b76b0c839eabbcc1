import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import { ONE_FIGURE } from "./kinds";

/** The question without what it adds in brackets. */
export function askedBy({ prompt }: Field): string {
  const once = prompt.replace(/\([^()]*\)|<[^<>]*>/g, "");
  return reducedText(once.replace(/\([^()]*\)/g, ""));
}

/** Whether an answer begins with its whole question. */
export function opensWithPromptOf(field: Field, value: string): boolean {
  return reducedText(value).startsWith(askedBy(field));
}

/** So many characters of a question before a figure are no chance. */
const REPEATED = 6;

/** Whether the first words of an answer that is a figure are those that its question begins with (`稼働率の実績値 99.5%`). */
export function repeatsPromptOf(field: Field, value: string): boolean {
  const opening = /^([^\s:：]+)[\s:：]+\S/u.exec(value)?.[1];
  if (opening === undefined || !ONE_FIGURE.has(field.answer.kind)) return false;
  const reduced = reducedText(opening);
  return reduced.length >= REPEATED && askedBy(field).startsWith(reduced);
}

/** A word of the question that an answer sets before each of its parts: 「国名:日本、地域ブロック名:関東」. */
const LONGEST_PART = 4;

export function namesPart(field: Field, value: string): boolean {
  const named = /^([^:：\n]+)[:：]\s*[^\s:：]/u.exec(value)?.[1];
  const asked = askedBy(field);
  return (
    named !== undefined && asked.length <= LONGEST_PART && reducedText(named) === asked && asked !== reducedText(field.prompt)
  );
}
