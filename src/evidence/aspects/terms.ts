import type { Question } from "../questions";
import { joinSentences, saidOn, sentencesOf } from "../sentences";
import { type Term, termsOf } from "../vocabulary";
import { type Aspect, both, listed, onSubject, type Read } from "./aspect";

/** Terms that a text names, each with whether it says yes or no to it. */
export type NamedTerms = ReadonlyMap<Term, "yes" | "no">;

/** Which of several things are named: ways of notice, ways to authenticate, documents, clocks. */
export const terms: Aspect<NamedTerms> = {
  sheet: (answer, question) => namedIn(sentencesOf(answer), question),
  paper: (sentences, question) => namedIn(onSubject(sentences, question), question),
  compare(sheet, paper, _sentence, { vocabulary }) {
    const common = [...paper].filter(([term]) => sheet.has(term));
    if (common.some(([term, answer]) => sheet.get(term) !== answer)) return "contradicts";
    if (common.length > 0) return common.some(([{ id }]) => id !== "password") || paper.size === 1 ? "agrees" : "adds";
    if ([...paper.values()].every((answer) => answer === "no")) return undefined;
    return vocabulary === "timeSources" ? "tension" : "adds";
  },
};

function namedIn(sentences: readonly string[], { vocabulary }: Question): Read<NamedTerms> | undefined {
  if (!vocabulary) return undefined;
  const named = new Map<Term, "yes" | "no">();
  const naming: string[] = [];
  for (const each of sentences) {
    for (const term of termsOf(vocabulary)) {
      if (named.has(term) || !term.pattern.test(each)) continue;
      const said = saidOn(each, term.pattern);
      // Denied for some, it may be there for others.
      if (said?.limited && said.answer === "no") continue;
      named.set(term, said?.answer ?? "yes");
      if (!naming.includes(each)) naming.push(each);
    }
  }
  return named.size === 0 ? undefined : { value: named, sentence: joinSentences(naming), shown: shownTerms(named) };
}

export function shownTerms(named: NamedTerms): { readonly ja: string; readonly en: string } {
  return listed([...named].map(([{ ja, en }, answer]) => (answer === "yes" ? { ja, en } : both(`${ja}:なし`, `no ${en}`))));
}
