import { reducedText } from "../../text/matching";
import type { Entry } from "../entries/entry";
import { textOf } from "./item-readings";

/** Fewer labels with two answers are those of rows that were printed twice, one of them damaged. */
const FEWEST = 5;

/**
 * Whether a document answers nearly all that it answers twice, and not always in the same way: then it holds two
 * disclosures, of two services or two years, and not one whose rows were printed again.
 */
export function holdsSeveral(entries: readonly Entry[]): boolean {
  const answers = new Map<number, string[]>();
  for (const { prompts, titles, pieces } of entries) {
    const asked = (prompts[0] ?? titles[0])?.first;
    const text = reducedText(textOf(pieces));
    if (asked !== undefined && text !== "") answers.set(asked, [...(answers.get(asked) ?? []), text]);
  }
  const twice = [...answers.values()].filter((texts) => texts.length > 1);
  const differing = twice.filter((texts) => new Set(texts).size > 1);
  return twice.length * 3 >= answers.size * 2 && differing.length >= FEWEST;
}
