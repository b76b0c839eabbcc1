import type { Field } from "../../form";
import { isInWordsOf, likenessToAnswer } from "./fit";
import { asksYesOrNo } from "./kinds";
import { type Beside, placesIn, sided, type Told, widestPlacesIn } from "./parting";

/** Yes or no, alone or with more behind a blank or a mark. */
const SAYS = /^(?:(?:あり|なし|有り|無し)(?=$|[\s:：、，,。(（／/\d])|[有無](?=$|[\s:：、，,。(（／/]))/u;

/** Whether a text says yes or no, alone or with more behind it. */
export const saysYesOrNo = (text: string): boolean => SAYS.test(text);

/**
 * Tells two answers in one place by the yes or no in it: that of a question for just that, beside one that asks for
 * something else.
 */
export function tellByYesOrNo({ own, field, value, comesFirst }: Beside): Told {
  if (asksYesOrNo(field) && asksYesOrNo(own)) return saysTwice(value, comesFirst);
  if (asksYesOrNo(field) && !asksYesOrNo(own)) return comesFirst ? endsInYesOrNo({ own, field, value }) : opensWithYesOrNo(value);
  return asksYesOrNo(own) && !asksYesOrNo(field) && !comesFirst ? opensWithOther(own, value) : undefined;
}

/** A yes or no with what follows it, and another. */
function saysTwice(value: string, comesFirst: boolean): Told {
  if (!SAYS.test(value)) return undefined;
  const [cut, ...others] = placesIn(value).filter(({ second }) => SAYS.test(second));
  if (!cut) return undefined;
  if (others.length > 0) return "unclear";
  return sided({ comesFirst }, cut.first, cut.second);
}

/** Words, and a yes or no with all that follows it. */
function endsInYesOrNo({ own, field, value }: Pick<Beside, "own" | "field" | "value">): Told {
  const cut = placesIn(value).find(({ second }) => SAYS.test(second));
  if (!cut) return undefined;
  // Words may well end in a yes of their own; nobody tells where the other field may be empty, too.
  const isWords = own.answer.kind === "text" && field.requirement === "optional" && !value.includes("\n");
  return isWords ? "unclear" : { kept: cut.first, given: cut.second };
}

/** A yes or no, and what follows it: where its details end is said by a line only, or where there is just one word. */
function opensWithYesOrNo(value: string): Told {
  if (!SAYS.test(value)) return undefined;
  const [cut, ...others] = widestPlacesIn(value);
  if (!cut) return undefined;
  return others.length === 0 ? { kept: cut.second, given: cut.first } : "unclear";
}

/** Whether a text opens with the verb of its question (`添付していない`, where it is asked whether something 添付される). */
function takesUp({ prompt }: Field, text: string): boolean {
  const verb = /^(\p{Script=Han}{2})(?:する|し[てな]|され|さない|あり|なし|済|$)/u.exec(text)?.[1];
  return verb !== undefined && prompt.includes(verb);
}

/** Words that are no answer to the own question, and one behind them that is. */
function opensWithOther(own: Field, value: string): Told {
  const cut = placesIn(value).findLast(
    ({ second, isLine }) => SAYS.test(second) || (isLine && (likenessToAnswer(own, second) >= 1 || takesUp(own, second))),
  );
  if (!cut || likenessToAnswer(own, cut.first) >= 1 || isInWordsOf(own, cut.first) || takesUp(own, cut.first)) return undefined;
  return { kept: cut.second, given: cut.first };
}
