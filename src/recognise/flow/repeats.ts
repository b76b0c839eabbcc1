import { wordsOf } from "../../text/line-ends";

/** Fewer characters than this may well stand at both ends of an answer (`あり … あり`). */
const LEAST = 4;

/** Whether a text ends with the words that it begins with, others between them: a row printed twice, and its label unread. */
export function repeatsItself(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > 2 && words[0] === words.at(-1)) return true;
  for (let length = LEAST; length * 2 < text.length; length += 1) if (text.startsWith(text.slice(-length))) return true;
  return false;
}
