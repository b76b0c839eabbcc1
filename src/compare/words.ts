import { diffArrays } from "diff";

/** Part of two texts laid over each other: the parts that are not `added` make up the first, those not `removed` the second. */
export interface WordMark {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words that were taken out and what stands in their place; one of the two may be empty. */
export interface WordChange {
  readonly removed: string;
  readonly added: string;
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** More changes than this make two texts different ones: they are marked whole. */
const MOST_EDITS = 1500;

/** Marks what was removed and added between two texts, by words. */
export function markWords(before: string, after: string): WordMark[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  if (!parts)
    return marksOf([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  return marksOf(
    parts.map((part) => ({ kind: part.removed ? "removed" : part.added ? "added" : "same", text: part.value.join("") })),
  );
}

/** The changed words alone, in order, each with what took its place. */
export function changedWords(marks: readonly WordMark[]): WordChange[] {
  const changes: { removed: string; added: string }[] = [];
  let open = false;
  for (const { kind, text } of marks) {
    if (kind === "same") {
      open = false;
      continue;
    }
    if (!open) changes.push({ removed: "", added: "" });
    open = true;
    const last = changes.at(-1);
    if (last) last[kind] += text;
  }
  return changes;
}

function marksOf(marks: readonly WordMark[]): WordMark[] {
  return marks.filter(({ text }) => text !== "");
}

/** Words; digits with their points and commas stay one word, so that 99.9 and 99.99 differ as a whole. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && /^[0-9.,]+$/.test(last) && /^[0-9.,]+$/.test(segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
