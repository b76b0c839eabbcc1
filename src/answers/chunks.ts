import type { Range } from "./scan";
import { trimRange } from "./scan";

const OPENING = "([{「『【<";
const CLOSING = ")]}」』】>";

/**
 * Cuts the folded text at separators that stand outside brackets, and trims the parts. Empty parts are left out.
 * @param separator tells a separating character
 */
export function chunksOf(text: string, separator: RegExp, within: Range = { from: 0, to: text.length }): Range[] {
  const chunks: Range[] = [];
  let depth = 0;
  let from = within.from;
  for (let at = within.from; at <= within.to; at += 1) {
    const character = at < within.to ? text.charAt(at) : "";
    if (character !== "" && OPENING.includes(character)) depth += 1;
    else if (character !== "" && CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (at < within.to && !(depth === 0 && separator.test(character))) continue;
    const chunk = trimRange(text, { from, to: at }, /[\s、,;。・･]/);
    if (chunk) chunks.push(chunk);
    from = at + 1;
  }
  return chunks;
}
