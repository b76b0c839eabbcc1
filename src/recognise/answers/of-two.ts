import { BLANK } from "../../text/line-ends";
import { isInWordsOf, likenessToAnswer } from "./fit";
import { asksYesOrNo, hasLook } from "./kinds";
import { type Beside, placesIn, sided } from "./parting";
import { saysYesOrNo } from "./yes-no-parts";

/** A name is no longer than this, whatever blanks are in it. */
const LONGEST_NAME = 16;

/**
 * Whether words beside the empty row of a field that has to be answered may be of both fields: a blank stands where one
 * answer may end and another begin, and nothing shows that all of them are the own field's.
 */
export function mayBeOfTwo({ own, field, value, comesFirst }: Omit<Beside, "between">): boolean {
  if (own.answer.kind === "name" && own.prompt.includes("氏名") && value.length <= LONGEST_NAME) return false;
  // Of words that no look tells apart, a blank may part any two.
  if (value.split(BLANK).length === 2 && !hasLook(field) && !hasLook(own) && !isVersion(value)) return true;
  const places = placesIn(value).filter(({ first, second }) => mayEnd(first, second));
  // Yes and its details, as the question asks for them.
  if (own.answer.kind === "yesNoWithDetails" && saysYesOrNo(value) && places.length < 2) return false;
  return places.some(({ first, second }) => {
    const { kept, given } = sided({ comesFirst }, first, second);
    if (isInWordsOf(own, given)) return false;
    if (asksYesOrNo(own)) return comesFirst || !saysYesOrNo(given) || (own.answer.kind === "yesNo" && places.length > 1);
    const isOwn = hasLook(own) && likenessToAnswer(own, given) >= 1;
    return !isOwn || (hasLook(field) && likenessToAnswer(field, given) >= 1 && likenessToAnswer(own, kept) >= 1);
  });
}

/** Whether a blank parts more than the words of a name in Latin letters, or what stands in brackets from what it is said of. */
function mayEnd(first: string, second: string): boolean {
  if (/^[(（「『［[]/u.test(second) || /[:：、，,&＆(（]$/u.test(first)) return false;
  if (!/[\p{Script=Latin}\d.]$/u.test(first)) return true;
  return !/^(?:\d|\p{Script=Latin}[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*(?:\s|$))/u.test(second);
}

/** Whether two words are those of a name in Latin letters with its number (`Windows 10`). */
const isVersion = (value: string): boolean => /^[\p{Script=Latin}.]+\s\d/u.test(value);
