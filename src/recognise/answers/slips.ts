import type { Field } from "../../form";
import { reducedText } from "../../text/matching";
import type { Entry } from "../entries/entry";
import { isLike, nearestPart } from "../words/distance";
import { offeredAnswers } from "../words/offered-answers";
import { fitOf, sharedWords } from "./fit";
import { askedBy } from "./own-prompt";
import type { Reading } from "./readings";

/**
 * An answer that slipped into a neighbouring row: a field without a row of its own, whose prompt's words stand in the
 * neighbour's answer while the neighbour's own do not. The answer goes to the field that it answers.
 */
export function returnSlipped(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    if (reading.entry !== undefined) return;
    for (const neighbour of [readings[index + 1], readings[index - 1]]) {
      if (!neighbour || neighbour.state !== "answered" || neighbour.doubts.has("split")) continue;
      const here = sharedWords(reading.field.prompt, neighbour.value);
      const there = sharedWords(neighbour.field.prompt, neighbour.value);
      const better = fitOf(reading.field, neighbour.value) - fitOf(neighbour.field, neighbour.value);
      if (here >= 5 && there < 4 && better >= 0) {
        reading.state = "answered";
        reading.value = neighbour.value;
        reading.doubts.clear();
        reading.doubts.add("slipped");
        Object.assign(reading, { entry: neighbour.entry });
        neighbour.state = "lost";
        neighbour.value = "";
        neighbour.doubts.clear();
        neighbour.doubts.add("no-row");
        return;
      }
    }
  });
}

/**
 * Marks what stands beside a gap. In running text an answer ends where the next label is found: where that label was
 * not found, the answer may hold the next one as well. In a table a field without a row casts doubt on its siblings,
 * whose answers may be one row off, unless they have the look of what their own prompts ask for.
 */
export function doubtNeighbours(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    if (reading.state !== "answered" || !reading.entry) return;
    const next = readings[index + 1];
    const previous = readings[index - 1];
    if (reading.entry.running) {
      // What slipped in from elsewhere has no label of its own either.
      if (next && (next.entry === undefined || next.doubts.has("slipped"))) reading.doubts.add("neighbour-missing");
      return;
    }
    for (const sibling of [previous, next]) {
      if (!sibling || sibling.entry !== undefined || !mayBeOneRowOff(reading, sibling, readings)) continue;
      if (fitOf(reading.field, reading.value) < 1 || fitOf(sibling.field, reading.value) >= fitOf(reading.field, reading.value)) {
        reading.doubts.add("neighbour-missing");
      }
    }
  });
}

/** Whether an answer may be that of a field beside it without a row: of the same item, or of one that has other rows. */
function mayBeOneRowOff({ field }: Reading, { field: { item } }: Reading, readings: readonly Reading[]): boolean {
  return field.item === item || item.fields.some(({ index }) => readings[index]?.entry !== undefined);
}

/**
 * Marks answers of running text that begin or end with something like a label: the damaged end of their own prompt, or
 * the damaged head of the next item.
 */
export function doubtEdges(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    if (reading.state !== "answered" || !reading.entry) return;
    const { value, field, entry } = reading;
    if (/^\p{L}{0,3}[)）>＞]$/u.test(value)) reading.doubts.add("label-in-answer");
    if (!entry.running) return;
    if (startsUnbalanced(value) || /^[ぁ-ん](?:\n|$)/u.test(value) || holdsOwnWords(field, value, entry))
      reading.doubts.add("label-in-answer");
    if (value.includes("\n") && isHardlyALabel(readings[index + 1])) reading.doubts.add("neighbour-missing");
    const next = readings[index + 1]?.field;
    const closing = reducedText(value.split("\n").at(-1) ?? "").replace(/^\d+/, "");
    const lines = value.split("\n");
    if (next && lines.length > 1 && endsInNextItem(lines.at(-1) ?? "", field, next)) reading.doubts.add("neighbour-missing");
    if (next && lines.length === 1 && isNumberOfNext(value, field, readings[index + 1])) reading.doubts.add("neighbour-missing");
    if (!next || closing.length < 3) return;
    const heads = [next.item.group, next.item.title, next.item.group + next.item.title, next.prompt].map(reducedText);
    if (heads.some((head) => isLike(head, closing, 0.55))) reading.doubts.add("neighbour-missing");
  });
}

/** Less than this of a question at the head of its line: it may be one more line of the answer above. */
const HARDLY = 0.8;

function isHardlyALabel(next: Reading | undefined): boolean {
  if (next?.entry?.running !== true) return false;
  const { prompts, titles, unit } = next.entry;
  const [first] = [...titles, ...prompts].sort((one, other) => one.start - other.start);
  return first?.kind === "prompt" && first.start - unit.start <= 1 && first.likeness < HARDLY;
}

/** Whether an answer is nothing but the number of the next item, whose title was not found: then it may be its number. */
function isNumberOfNext(value: string, { item }: Field, next: Reading | undefined): boolean {
  const number = /^\d{1,2}$/.exec(value.normalize("NFKC").trim())?.[0];
  if (number === undefined || !next || next.field.item === item || next.field.item.number !== Number(number)) return false;
  return next.entry === undefined || next.entry.titles.every(({ kind }) => kind === "number");
}

/** Whether the last line of an answer is a single letter, or begins with the number of the next item. */
function endsInNextItem(line: string, { item }: Field, next: Field): boolean {
  const plain = line.normalize("NFKC").trim();
  if (/^[^\p{L}\p{N}]{0,3}\p{L}$/u.test(plain)) return true;
  const number = /^(?:項目?|No\.?|第|Q)?[^\p{L}\p{N}]{0,3}(\d{1,2})(?!\d|\.\d)/iu.exec(plain)?.[1];
  return next.item !== item && Number(number) === next.item.number;
}

/**
 * Whether an answer begins with what is left of its own prompt. An answer may well use the words of its question, so that
 * this counts only where the label was damaged and no marker stands between.
 */
function holdsOwnWords(field: Field, value: string, entry: Entry): boolean {
  if (entry.hasMarker) return false;
  // Behind a prompt that has a part in brackets, brackets are more likely its own than the answer's.
  const isWhole = entry.prompts.some(({ start, end }) => end - start >= reducedText(field.prompt).length);
  if (/^[(（]/u.test(value) && field.prompt.includes("(") && !isWhole) return true;
  if (/^[<＜]/u.test(value) && field.prompt.includes("<") && !isWhole) return true;
  if (entry.prompts.some((anchor) => anchor.likeness === 1 && anchor.endsTrue)) return repeatsQuestion(value, askedBy(field));
  return !saysOption(field, value) && isPartOf(value, field.prompt);
}

/** Whether an answer begins with its question, or near to it; what it quotes is its own. */
function repeatsQuestion(value: string, asked: string): boolean {
  return reducedText(value.replace(/「[^「」]*」|『[^『』]*』|"[^"]*"|“[^“”]*”/gu, ""))
    .slice(0, 24)
    .includes(asked);
}

/** Whether words are, but for a third of their characters, a part of a label. */
function isPartOf(words: string, label: string): boolean {
  const [pattern, whole] = [reducedText(words), reducedText(label)];
  if (pattern.length < 4 || pattern.length > 60) return false;
  const found = nearestPart(pattern, whole, () => false);
  return found !== undefined && found.distance <= pattern.length / 3;
}

function saysOption(field: Field, value: string): boolean {
  return offeredAnswers(field).some((option) => reducedText(value).includes(reducedText(option)));
}

/** Answers that say there is nothing, whatever was asked. */
const NOTHING = /^(?:特に)?(?:なし|無し?|ありません|該当なし|非公[開表]|未定|不明|[-－―ー])/u;

/**
 * Marks answers that cannot be what their prompt asks for, and those beside a mandatory field without an answer that
 * would answer that one at least as well: a row off, they are the likeliest to be wrong.
 */
export function doubtMisfits(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    if (reading.state !== "answered" || !reading.entry) return;
    const fit = fitOf(reading.field, reading.value);
    if (fit <= -1 && !NOTHING.test(reading.value)) reading.doubts.add("kind");
    for (const beside of [readings[index - 1], readings[index + 1]]) {
      if (!beside || beside.state !== "blank" || beside.field.requirement === "optional") continue;
      if (beside.field.item === reading.field.item && fitOf(beside.field, reading.value) > Math.max(0.9, fit))
        reading.doubts.add("kind");
    }
    const last = readings.findLast((each) => each.entry !== undefined);
    if (reading === last && reading.entry.running && reading.value.includes("\n")) reading.doubts.add("tail");
  });
}

/** A bracket that opens the answer and never closes is more likely the label's. */
function startsUnbalanced(value: string): boolean {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  const first = /[()（）<>＜＞]/u.exec(value.slice(0, 8))?.[0];
  if (first !== undefined && /[)）>＞]/u.test(first)) return true;
  return /^[(（<＜]/u.test(value) && count(/[(（<＜]/gu) !== count(/[)）>＞]/gu);
}
