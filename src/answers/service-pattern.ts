import { fold, spanOf } from "./normalise";
import { parseNumeral } from "./numeral";
import { rateIn } from "./rates";
import type { Found } from "./reading";
import { matchesOf, reading, unreadable } from "./scan";
import type { ServicePattern } from "./values";

const PATTERN =
  /(?:パターン|pattern) ?(?:番号)? ?[:は#]? ?(?:([0-9]{1,3})|([①-⑨])|(IV|VI{0,3}|I{1,3})(?![A-Za-z])|([一二三四五六七八九])(?!般))|第 ?([0-9]) ?パターン/gi;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const PATTERNS = 6;

/** The service pattern of the guideline and the reference value stated beside it: パターン6 対策参照値95%以上. */
export function readServicePattern(text: string): Found<ServicePattern> | null {
  const folded = fold(text);
  const matches = [...matchesOf(folded.text, PATTERN)];
  const numbers = matches.map(({ groups: [, digits, circled, roman, kanji, ordinal] }) => {
    if (circled) return circled.charCodeAt(0) - 0x245f;
    if (roman) return ROMAN.indexOf(roman.toUpperCase()) + 1;
    return parseNumeral(digits || kanji || ordinal || "")?.value ?? 0;
  });
  const [first] = matches;
  const [pattern] = numbers;
  if (!first || pattern === undefined) return null;
  if (new Set(numbers).size > 1)
    return unreadable(folded, { from: first.from, to: matches.at(-1)?.to ?? first.to, reason: "ambiguous" });
  if (pattern < 1 || pattern > PATTERNS) return unreadable(folded, { ...first, reason: "unknownPattern" });
  const reference = rateIn(text, spanOf(folded, first.to, folded.text.length));
  return reading(folded, { from: first.from, to: first.to, value: { pattern, ...(reference && { reference }) } });
}
