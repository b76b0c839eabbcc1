import type { Vocabulary } from "../words/vocabulary";
import { openingOf } from "./standing";
import { isColonBefore, type Stream } from "./stream";

/** So many labels that a colon follows are how a page ends its labels. */
const USUAL_COLONS = 8;

/** Whether the page sets a colon behind its prompts. */
export function endsWithColons(stream: Stream, vocabulary: Vocabulary): boolean {
  const closed = stream.units.filter(({ start, end, running }) => {
    if (!running) return false;
    const opening = openingOf(stream.text.slice(start, end))?.length ?? 0;
    for (let place = start + opening + 2; place < end; place += 1) {
      if (!isColonBefore(stream, place)) continue;
      return vocabulary.byText.has(stream.text.slice(start + opening, place));
    }
    return false;
  });
  return closed.length >= USUAL_COLONS;
}
