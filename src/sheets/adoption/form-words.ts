import type { Edition } from "../../form";
import { reducedText } from "../../text/matching";

/** What a cell's text names, where it is a label of the form and nothing else. */
export interface Named {
  readonly kind: "question" | "group";
  /** Numbers of the items that have these words as their title, one of their prompts, or their group. */
  readonly items: ReadonlySet<number>;
}

/** Tells the labels of the form from all other texts. */
export type FormWords = (text: string) => Named | undefined;

/** A longer text is an answer. */
const LONGEST_LABEL = 160;

const known = new WeakMap<Edition, FormWords>();

/** The words of an edition; built once. Cheap to ask for every cell of a workbook. */
export function formWords(edition: Edition): FormWords {
  let words = known.get(edition);
  if (!words) known.set(edition, (words = build(edition)));
  return words;
}

function build(edition: Edition): FormWords {
  const labels = new Map<string, { kind: Named["kind"]; items: Set<number> }>();
  const add = (kind: Named["kind"], words: string, item: number): void => {
    const text = reducedText(words);
    if (text === "") return;
    const label = labels.get(text);
    if (!label) labels.set(text, { kind, items: new Set([item]) });
    else if (label.kind === kind) label.items.add(item);
  };
  for (const { item, prompt } of edition.fields) for (const words of wordings(prompt)) add("question", words, item.number);
  for (const { title, number } of edition.items) for (const words of wordings(title)) add("question", words, number);
  for (const { group, number } of edition.items) add("group", group, number);
  return (text) => {
    if (text === "" || text.length > LONGEST_LABEL) return undefined;
    const reduced = reducedText(text);
    // Copies put the item's number before its title, or the group above it.
    return (
      labels.get(reduced) ??
      labels.get(reduced.replace(/^\(?\d{1,3}\)?/, "")) ??
      (text.includes("\n") ? labels.get(reducedText(text.slice(text.lastIndexOf("\n")))) : undefined)
    );
  };
}

/** The words themselves, and without what stands in brackets: copies leave that out more than anything else. */
function wordings(words: string): string[] {
  const bare = words.replace(/\([^()]*\)|<[^<>]*>/g, "").trim();
  return bare.length >= 4 ? [words, bare] : [words];
}

/** Whether a text is the form's mark of a requirement. */
export const isRequirement = (text: string): boolean => text.length <= 6 && /^(?:必須○?|選択)$/.test(reducedText(text));
