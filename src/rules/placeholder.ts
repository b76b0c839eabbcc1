import { normaliseForMatching, readPlaceholder } from "../answers";
import type { Field } from "../form";

/** Placeholders that are an answer of some kind: a mask hides one, a pointer names where it stands. */
const HELD_ELSEWHERE: ReadonlySet<string> = new Set(["masked", "elsewhere"]);

/**
 * Tells whether an answer only stands where an answer should be: a dash, 未定, 記載なし, 同上, or the prompt itself, copied.
 * なし is an answer, and so is a pointer such as 別紙参照.
 * @param text the answer as printed
 */
export function isPlaceholder(text: string, field: Field): boolean {
  const plain = plainForm(text);
  if (plain === "" || plain === plainForm(field.prompt) || plain === plainForm(field.item.title)) return true;
  const placeholder = readPlaceholder(text);
  return placeholder !== null && !HELD_ELSEWHERE.has(placeholder.value);
}

/** The answer was published as 記述有り(*) or 記述無し(*), whatever the reader of the document made of it. */
export function isMasked(text: string): boolean {
  return readPlaceholder(text)?.value === "masked";
}

function plainForm(text: string): string {
  return normaliseForMatching(text).replace(/[\s()[\]「」<>:;。]/g, "");
}
