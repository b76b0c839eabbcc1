import type { Edition, Field } from "../../form";
import { reducedText } from "../../text/matching";
import type { Vocabulary } from "../words/vocabulary";
import { chainOf } from "./label-chain";

/** Words of a text, reduced. */
type Words = readonly { readonly reduced: string }[];

/** Words of a field's prompt, by index. */
interface PromptPlace {
  readonly field: Field;
  readonly chain: readonly number[];
}

/** A place of a prompt, with the best places of those before it. */
interface Link extends PromptPlace {
  /** Index of its last word. */
  readonly last: number;
  readonly worth: number;
  readonly before?: Link;
}

/** Shorter words begin no prompt that goes on elsewhere. */
const SHORTEST = 3;

/** A prompt may begin at so many words at most: a text says each once, and pages may repeat it. */
const MOST_PLACES = 40;

/** What a prompt is worth that is found, more for each character, less for each word between its own, and before it. */
const WORTH = { found: 10, character: 0.1, between: -0.25, before: -0.01, mostBefore: -3 } as const;

/**
 * Finds the prompts of the form among the words of a text that have those of answers between them: of all places where
 * each is whole, those that follow each other in the form's order, most of them and with least between their words.
 */
export function promptPlaces(words: Words, edition: Edition, { wordings }: Vocabulary): PromptPlace[] {
  /** The best ways to end, with the last word rising, and the worth with it. */
  let ends: readonly Link[] = [];
  for (const field of edition.fields) {
    const found = placesOf(field, wordings("prompt", field.index), words).map(({ chain, text }) =>
      linkOf(field, chain, text, ends),
    );
    let most = -Infinity;
    ends = [...ends, ...found]
      .sort((one, other) => one.last - other.last || other.worth - one.worth)
      .filter(({ worth }) => {
        if (worth <= most) return false;
        most = worth;
        return true;
      });
  }
  const places: PromptPlace[] = [];
  for (let link = ends.at(-1); link; link = link.before) places.unshift(link);
  return places;
}

function linkOf(field: Field, chain: readonly number[], text: string, ends: readonly Link[]): Link {
  const [first = 0, last = 0] = [chain[0], chain.at(-1)];
  const before = ends.findLast((end) => end.last < first);
  const between = last - first + 1 - chain.length;
  const jump = before ? first - before.last - 1 : 0;
  const worth =
    (before?.worth ?? 0) +
    WORTH.found +
    WORTH.character * text.length +
    WORTH.between * between +
    Math.max(WORTH.mostBefore, WORTH.before * jump);
  return { field, chain, last, worth, ...(before && { before }) };
}

/** Where a prompt may stand. */
function placesOf({ item }: Field, texts: readonly string[], words: Words): { chain: readonly number[]; text: string }[] {
  const title = reducedText(item.title);
  const best = new Map<number, { chain: readonly number[]; text: string }>();
  for (const text of texts) {
    words.forEach((_, start) => {
      if (best.size >= MOST_PLACES) return;
      // A prompt that begins with a short word is told where that stands behind the last word of its title.
      const shortest = words[start - 1]?.reduced === title ? 1 : SHORTEST;
      const chain = chainOf(words, start, start + 1, text, [], shortest);
      // The longest wording that is whole: what a shorter one leaves out would be taken for an answer.
      if (chain && text.length > (best.get(start)?.text.length ?? 0)) best.set(start, { chain, text });
    });
  }
  return [...best.values()];
}
