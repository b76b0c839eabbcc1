import type { Edition, Field, Item } from "../../form";
import type { Page, Row, SourceDocument } from "../../readers";
import { LINE_END } from "../../text/line-ends";
import { reducedText } from "../../text/matching";
import { markerBehind, markerLength } from "../words/markers";
import { type Label, labelsAbove, type Vocabulary, wordingsOf } from "../words/vocabulary";
import { chainOf } from "./label-chain";
import { promptPlaces } from "./prompt-places";
import { indexOf, markChain, markMarkers, markRepeated, markStrays, type Region } from "./label-marks";

/** A word of a text, between blanks. */
export interface Word {
  readonly text: string;
  readonly reduced: string;
  /** Number of its line in the text, from 0; all words of a text on one line have the same. */
  readonly line: number;
  /** The line as it stands in the file; absent where the text is on one line. */
  readonly source?: Pick<Row, "line" | "raw" | "gapAbove">;
  readonly page: Page;
}

/** Where the words of a field's prompt stand, by index. */
export interface FoundPrompt {
  readonly field: Field;
  readonly first: number;
  readonly last: number;
}

/** Which words of a text are the form's labels, and which prompts are there. */
export interface LabelWords {
  readonly edition: Edition;
  readonly words: readonly Word[];
  /** Prompts that are whole, in the order of the form. */
  readonly prompts: readonly FoundPrompt[];
  readonly isLabel: readonly boolean[];
  /** Where the rows of items begin whose number or title stands before their first prompt. */
  readonly starts: ReadonlyMap<Item, number>;
  /** Items one of whose labels is not whole where it belongs: pieces of it may stand anywhere near. */
  readonly torn: ReadonlySet<Item>;
  /** Words taken for numbers of items or heads of columns without a place of their own. */
  readonly strays: readonly number[];
  /** False where the text is on one line, or one for each page. */
  readonly hasLines: boolean;
}

/** Words from a prompt within which its title may stand, where columns follow each other. */
const ASTRAY = 120;

/**
 * Finds the labels of the form among the words of a text in which their lines stand among those of the answers: each
 * label is there in pieces, one behind the other, that together are the whole of it.
 */
export function labelWordsOf(
  document: SourceDocument,
  holdsBody: (row: Row) => boolean,
  edition: Edition,
  vocabulary: Vocabulary,
): LabelWords {
  const words = wordsOf(document, holdsBody, vocabulary);
  const isLabel = words.map(() => false);
  const prompts = promptPlaces(words, edition, vocabulary).map(({ field, chain }) => {
    markChain(words, isLabel, chain);
    return { field, first: chain[0] ?? 0, last: chain.at(-1) ?? 0 };
  });
  const at = new Map(prompts.map((prompt) => [prompt.field, prompt]));
  const mark = (label: string, { from, to }: Region): number | undefined => {
    for (const wording of wordingsOf(reducedText(label))) {
      const chain = chainOf(words, from, to, wording, isLabel, 2);
      if (!chain) continue;
      markChain(words, isLabel, chain);
      return chain[0];
    }
    return undefined;
  };
  const starts = new Map<Item, number>();
  const unnumbered = new Map<string, number>();
  const astray: { label: string; near: number }[] = [];
  const torn = new Set<Item>();
  const repeated: { label: string; near: number; region: Region }[] = [];
  let from = 0;
  let before: Item | undefined;
  for (const item of edition.items) {
    const own = item.fields.flatMap((field) => at.get(field) ?? []);
    const last = own.at(-1);
    if (!last) continue;
    const next = prompts.find(({ first }) => first > last.last);
    const region = { from, to: next?.first ?? words.length };
    // A title may begin with the words of a group or section, which pages repeat above items further on.
    const isOpened = (label: string): boolean => label !== before?.section.title && label !== before?.group;
    const near = own[0]?.first ?? last.last;
    if (markRepeated(words, isLabel, item, { from: last.last + 1, to: next?.first ?? words.length })) torn.add(item);
    for (const label of labelsAbove(item)) {
      if (label !== item.title && !isOpened(label)) repeated.push({ label, near, region });
      else {
        const start = mark(label, region);
        if (start === undefined) {
          astray.push({ label, near });
          torn.add(item);
        } else if (start < near) starts.set(item, Math.min(start, starts.get(item) ?? near));
      }
    }
    const number = indexOf(region, (index) => !isLabel[index] && words[index]?.reduced === String(item.number));
    if (number === undefined) unnumbered.set(String(item.number), near);
    else isLabel[number] = true;
    if (number !== undefined && number < near) starts.set(item, Math.min(number, starts.get(item) ?? near));
    markMarkers(words, isLabel, region, item);
    from = last.last + 1;
    before = item;
  }
  for (const { label, near, region } of repeated) if (mark(label, region) === undefined) astray.push({ label, near });
  for (const { label, near } of astray)
    mark(label, { from: Math.max(0, near - ASTRAY), to: Math.min(words.length, near + ASTRAY) });
  const hasLines = new Set(words.map(({ line }) => line)).size > prompts.length;
  const strays = markStrays(words, isLabel, hasLines ? undefined : unnumbered);
  return { edition, words, prompts, isLabel, starts, torn, strays, hasLines };
}

function wordsOf(document: SourceDocument, holdsBody: (row: Row) => boolean, { labels }: Vocabulary): Word[] {
  const prompts = labels.filter(({ targets }) => targets.some(({ kind }) => kind === "prompt"));
  let line = 0;
  return document.pages.flatMap((page) =>
    page.rows.filter(holdsBody).flatMap((row) =>
      row.cells
        .flatMap(({ text }) => text.split(LINE_END))
        .flatMap((each, index) => {
          const source = row.lines?.[index];
          line += 1;
          return each
            .split(/\s+/u)
            .flatMap((word) => withoutFusion(word, prompts))
            .flatMap((text): Word[] => {
              const reduced = reducedText(text);
              return text === "" ? [] : [{ text, reduced, line: line - 1, page, ...(source && { source }) }];
            });
        }),
    ),
  );
}

/** Pieces of prompts with a marker behind them are no shorter: 入力必須 is an answer's word. */
const SHORTEST_PIECE = 5;

/** A word with the marker apart that it begins with (必須2001年), or that stands behind a piece of a prompt. */
function withoutFusion(word: string, prompts: readonly Label[]): string[] {
  const length = markerLength(word);
  if (length > 0 && length < word.length) return [word.slice(0, length), word.slice(length)];
  const marker = markerBehind(word);
  const before = marker === "" ? "" : word.slice(0, -marker.length);
  const piece = reducedText(before);
  if (piece.length < SHORTEST_PIECE || !prompts.some(({ text }) => text.includes(piece))) return [word];
  return [before, marker];
}
