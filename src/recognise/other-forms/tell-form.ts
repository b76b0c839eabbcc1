import type { Edition } from "../../form";
import type { SourceDocument } from "../../readers";
import type { Anchor } from "../alignment/anchor";
import { printedNumbers } from "../labels/printed-numbers";
import type { Spot } from "../labels/spot";
import type { Stream } from "../labels/stream";
import type { OtherDocument } from "../result/recognition";
import type { Vocabulary } from "../words/vocabulary";
import { factsOf, other, OTHER_FORMS, SISTER, UNKNOWN } from "./known-forms";

/** So many of the form's items are more than a paper of another kind speaks of. */
const FEWEST_OWN = 15;

/**
 * Tells whether a document is another form than the edition's, by its own words: signs of the other form, numbers that
 * contradict the titles beside them, or too little of this form in it.
 */
export function otherFormOf(
  document: SourceDocument,
  evidence: { stream: Stream; spots: readonly Spot[]; anchors: readonly Anchor[]; vocabulary: Vocabulary },
  edition: Edition,
): OtherDocument | undefined {
  const facts = factsOf(document);
  const { found, agreeing, contradicting } = evidenceOf(evidence, edition);
  const named = OTHER_FORMS.find((form) => form.matches(facts));
  const certain = named !== undefined && named.quotable !== true;
  if (certain && (agreeing < 40 || named.overrules)) return other(named);
  // An answer may number its own lines; another form numbers nearly all of its titles in its own way.
  if (contradicting > Math.max(5, found / 3) && contradicting > agreeing) {
    return other(named && (certain || found < FEWEST_OWN) ? named : SISTER);
  }
  if (found < 4 || (named !== undefined && found < FEWEST_OWN && agreeing < 3)) return other(named ?? UNKNOWN);
  return undefined;
}

/** How many items were found by their words, and how often the number beside a title is the form's own. */
function evidenceOf(
  {
    stream,
    spots,
    anchors,
    vocabulary,
  }: { stream: Stream; spots: readonly Spot[]; anchors: readonly Anchor[]; vocabulary: Vocabulary },
  edition: Edition,
): { found: number; agreeing: number; contradicting: number } {
  const items = new Set<number>();
  for (const anchor of anchors) {
    if ((anchor.kind !== "prompt" && anchor.kind !== "title") || anchor.likeness < 0.85 || anchor.end - anchor.start < 4)
      continue;
    items.add(edition.fields[anchor.first]?.item.number ?? 0);
  }
  let agreeing = 0;
  let contradicting = 0;
  for (const spot of spots) {
    if (spot.likeness < 0.95 || spot.end - spot.start < 4) continue;
    const numbers = printedNumbers(stream, spot.start);
    const targets = vocabulary.labels[spot.label]?.targets.filter(({ kind }) => kind === "prompt" || kind === "title") ?? [];
    if (numbers.length === 0 || targets.length === 0) continue;
    const fits = targets.some(({ first }) => {
      const own = edition.fields[first]?.item.number ?? 0;
      return numbers.some(([least, most]) => own >= least && own <= most);
    });
    if (fits) agreeing += 1;
    else contradicting += 1;
  }
  return { found: items.size, agreeing, contradicting };
}
