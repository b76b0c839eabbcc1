import type { Edition, Item } from "../../form";
import { reducedText } from "../../text/matching";
import { offeredAnswers } from "./offered-answers";

/** What a label of the form stands for. */
export type LabelKind = "section" | "group" | "title" | "prompt";

/** One place of the form that a label's words stand at. */
export interface Target {
  readonly kind: LabelKind;
  /** Index of the first field under the label. */
  readonly first: number;
  /** Index of the last field under the label. */
  readonly last: number;
}

/** Words of the form, reduced, with every place that they stand at: 告知方法 is the prompt of two items. */
export interface Label {
  readonly text: string;
  readonly targets: readonly Target[];
}

/** The labels of an edition, and an index of the triples of characters in them. */
export interface Vocabulary {
  readonly labels: readonly Label[];
  readonly byText: ReadonlyMap<string, number>;
  /** All wordings of the labels of a kind that begin with a field, by its index, reduced, the longest first. */
  readonly wordings: (kind: LabelKind, first: number) => readonly string[];
  /** Answers that the form itself offers for choice: the words of some stand in prompts too. */
  readonly options: ReadonlySet<string>;
  /** For each triple, the labels and places that hold it. */
  readonly triples: ReadonlyMap<string, readonly { readonly label: number; readonly offset: number }[]>;
}

/** The labels that stand before the prompts of an item, the first rows of groups and sections having all of them. */
export const labelsAbove = ({ section, group, title }: Item): string[] => [section.title, group, title];

const vocabularies = new WeakMap<Edition, Vocabulary>();

/** The labels of an edition; built once. */
export function vocabularyOf(edition: Edition): Vocabulary {
  let vocabulary = vocabularies.get(edition);
  if (!vocabulary) vocabularies.set(edition, (vocabulary = build(edition)));
  return vocabulary;
}

function build(edition: Edition): Vocabulary {
  const targets = new Map<string, Target[]>();
  const add = (words: string, target: Target): void => {
    for (const text of wordingsOf(reducedText(words))) {
      if (text === "") continue;
      const known = targets.get(text);
      if (!known) targets.set(text, [target]);
      else if (!known.some((other) => other.first === target.first && other.last === target.last)) known.push(target);
    }
  };
  // Prompts first: where a title has the same words as its own prompt, the prompt says more.
  for (const field of edition.fields) add(field.prompt, { kind: "prompt", first: field.index, last: field.index });
  for (const item of edition.items) add(item.title, { kind: "title", ...extent([item]) });
  // Copies leave out what stands in brackets more often than anything else.
  for (const { prompt, index } of edition.fields) {
    const once = withoutBrackets(prompt);
    for (const words of [once, withoutBrackets(once)]) add(words, { kind: "prompt", first: index, last: index });
  }
  for (const item of edition.items) add(withoutBrackets(item.title), { kind: "title", ...extent([item]) });
  for (const section of edition.sections) {
    for (const items of runsOfGroups(section.items)) add(items[0]?.group ?? "", { kind: "group", ...extent(items) });
    add(section.title, { kind: "section", ...extent(section.items) });
  }
  const labels = [...targets].map(([text, places]) => ({ text, targets: places }));
  const options = edition.fields.flatMap(offeredAnswers);
  return {
    labels,
    byText: new Map(labels.map(({ text }, index) => [text, index])),
    wordings: wordingsByField(labels),
    options: new Set(options.map(reducedText)),
    triples: triplesOf(labels),
  };
}

/** ヶ月, か月, カ月, reduced. */
const MONTHS = /[ケかカ]月/;

/** The words, and as the form's own printings vary them. */
export function wordingsOf(words: string): string[] {
  const documents = words.includes("文書類") ? [words, words.replaceAll("文書類", "書類")] : [words];
  if (!MONTHS.test(words)) return documents;
  return documents.flatMap((each) =>
    ["ケ", "か", "カ"].map((counter) => each.replaceAll(new RegExp(MONTHS, "g"), `${counter}月`)),
  );
}

/** @returns nothing where too little would be left to tell the label by */
function withoutBrackets(words: string): string {
  const bare = words
    .replace(/\([^()]*\)/g, "")
    .replace(/<[^<>]*>/g, "")
    .trim();
  return bare.length >= 4 ? bare : "";
}

function runsOfGroups(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0]?.group === item.group) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function extent(items: readonly Item[]): { first: number; last: number } {
  return { first: items[0]?.fields[0]?.index ?? 0, last: items.at(-1)?.fields.at(-1)?.index ?? 0 };
}

function wordingsByField(labels: readonly Label[]): Vocabulary["wordings"] {
  const wordings = new Map<string, string[]>();
  for (const { text, targets } of [...labels].sort((one, other) => other.text.length - one.text.length)) {
    for (const { kind, first } of targets) wordings.set(`${kind} ${first}`, [...(wordings.get(`${kind} ${first}`) ?? []), text]);
  }
  return (kind, first) => wordings.get(`${kind} ${first}`) ?? [];
}

function triplesOf(labels: readonly Label[]): Map<string, { label: number; offset: number }[]> {
  const triples = new Map<string, { label: number; offset: number }[]>();
  labels.forEach(({ text }, label) => {
    for (let offset = 0; offset + 3 <= text.length; offset += 1) {
      const triple = text.slice(offset, offset + 3);
      const places = triples.get(triple);
      if (places) places.push({ label, offset });
      else triples.set(triple, [{ label, offset }]);
    }
  });
  return triples;
}
