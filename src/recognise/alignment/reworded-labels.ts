import type { Edition, Field } from "../../form";
import { reducedText } from "../../text/matching";
import type { Spot } from "../labels/spot";
import { endsWithColons } from "../labels/colons";
import { openingOf } from "../labels/standing";
import { CROWDED, type Stream, type Unit, unitAt } from "../labels/stream";
import { markerLength, markerWithin } from "../words/markers";
import type { Vocabulary } from "../words/vocabulary";
import type { Anchor } from "./anchor";

/** Where fewer of the prompts were found, the copy does not print them, and nothing is to be looked for. */
const USUAL = 0.5;

/** How much of their pairs of characters a prompt and its rewording share at least. */
const LEAST = 0.4;

/** So many characters the same at the beginning of a prompt make it like one, however it goes on. */
const SAME_OPENING = 6;
const LIKE_OPENING = 0.5;

/** Words before the title in a prompt: 事業者全体の, 当社の. */
const LONGEST_OPENING = 8;

/** Lines or cells behind the last label that was found, among which the next may be. */
const NEAREST = 14;

/** Longer lines are answers. */
const LONGEST = 90;

interface Match {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly likeness: number;
}

/**
 * Prompts in other words (会社の正式名称 for 事業者の正式名称). Words so far off would be found everywhere, so that each is looked
 * for only where the form's order leaves a place for it: between the labels around it that were found.
 */
export function rewordedLabels(stream: Stream, anchors: readonly Anchor[], vocabulary: Vocabulary, edition: Edition): Spot[] {
  const asked = new Set(anchors.filter(({ kind }) => kind === "prompt").map(({ first }) => first));
  if (asked.size < edition.fields.length * USUAL) return [];
  const colons = endsWithColons(stream, vocabulary);
  const missing = edition.fields.filter(({ index }) => !asked.has(index));
  const matches = missing.flatMap((field) => matchesOf(stream, anchors, field, colons)).sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<number>();
  const found = new Set<Field>();
  return matches.flatMap(({ field, start, end, likeness }): Spot[] => {
    const label = vocabulary.byText.get(reducedText(field.prompt));
    if (label === undefined || taken.has(start) || found.has(field)) return [];
    taken.add(start);
    found.add(field);
    return [{ label, start, end, likeness, standing: 1, endsTrue: true }];
  });
}

function matchesOf(stream: Stream, anchors: readonly Anchor[], field: Field, colons: boolean): Match[] {
  const before = anchors.findLast(({ first, backward }) => first <= field.index && !backward);
  const from = before ? endOf(stream, before, field) : 0;
  const behind = anchors.find(({ start, first }) => start >= from && first > field.index);
  const to = behind?.start ?? stream.text.length;
  const firstUnit = stream.units.findIndex(({ end }) => end > from);
  if (firstUnit < 0) return [];
  const prompt = reducedText(field.prompt);
  const pairs = pairsOf(prompt);
  return stream.units.slice(firstUnit, firstUnit + NEAREST).flatMap((unit): Match[] => {
    if (unit.end > to || unit.start < from || !mayAsk(stream, unit)) return [];
    const text = stream.text.slice(unit.start, unit.end);
    const opening = openingOf(text)?.length ?? 0;
    const start = unit.start + opening;
    const end = Math.min(beforeMarker(unit), colons ? endOfWords(unit, stream.text, start) : unit.end);
    const words = stream.text.slice(start, end);
    if (words.length < 4 || words.length > LONGEST) return [];
    const likeness = Math.max(shared(pairs, pairsOf(words)), opensAlike(prompt, words) ? LIKE_OPENING : 0);
    return likeness >= LEAST ? [{ field, start, end, likeness }] : [];
  });
}

/** The end of the label before; one of the prompt's own title may be the beginning of the prompt in other words. */
function endOf(stream: Stream, before: Anchor, field: Field): number {
  const unit = before.kind === "title" && before.first <= field.index ? unitAt(stream, before.start) : undefined;
  const goesOn = unit?.running === true && before.start - unit.start <= LONGEST_OPENING && before.end < unit.end;
  return goesOn && before.last >= field.index ? unit.start : before.end;
}

/** Whether words begin as the prompt does, with more than the words that any prompt has. */
function opensAlike(prompt: string, words: string): boolean {
  let common = 0;
  while (common < words.length && words[common] === prompt[common]) common += 1;
  return common >= SAME_OPENING && !/^申請した/.test(prompt);
}

/** A line, or a cell with others behind it: the last cell of a row is the answer's. */
function mayAsk(stream: Stream, unit: Unit): boolean {
  if (unit.running) return unit.end - unit.start <= CROWDED;
  const row = stream.rows[unit.rowIndex] ?? [];
  const place = row.indexOf(unit);
  const before = row.slice(0, place).some(({ cell }) => markerLength(cell.text) > 0);
  return unit.cell.text !== "" && !before && row.slice(place + 1).some(({ cell }) => cell.text !== "");
}

/** The end of a label in a line that holds its marker as well. */
function beforeMarker(unit: Unit): number {
  const marker = unit.running ? markerWithin(unit.cell.text) : undefined;
  return marker === undefined ? unit.end : unit.start + reducedText(marker.before).length;
}

/** The end of a label in its line: at a colon outside brackets, or with the line. */
function endOfWords(unit: Unit, text: string, start: number): number {
  let open = 0;
  for (let place = start; place < unit.end; place += 1) {
    const index = place - unit.start;
    const between = unit.cell.text.slice(unit.to[index - 1] ?? 0, unit.from[index]);
    if (open === 0 && place > start && /[:：]/.test(between)) return place;
    if (/[(<]/.test(text[place] ?? "")) open += 1;
    if (/[)>]/.test(text[place] ?? "")) open -= 1;
  }
  return unit.end;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let place = 0; place + 2 <= text.length; place += 1) {
    const pair = text.slice(place, place + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const total = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / Math.max(1, total(one) + total(other));
}
