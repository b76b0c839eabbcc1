import type { Edition } from "../form";
import { numberedLines } from "./numbered-lines";
import { numbersOfCell, printedNumbers } from "./numbers";
import { isMarker } from "./markers";
import { CROWDED, type Stream, type Unit, unitAt } from "./stream";
import type { Spot } from "./spotting";
import type { LabelKind, Target, Vocabulary } from "./vocabulary";

/** A spot that the alignment took for a label of the form, with the place of the form that it stands for. */
export interface Anchor {
  readonly kind: LabelKind | "number";
  /** Part of the stream. */
  readonly start: number;
  readonly end: number;
  /** Fields under the label, by index: a prompt has one. */
  readonly first: number;
  readonly last: number;
  readonly likeness: number;
  /** True where the end of the label is certain. */
  readonly endsTrue: boolean;
  /** True where the anchor stands before one that comes earlier in the form. */
  readonly backward: boolean;
}

/** An anchor that may be, with what it is worth. */
export interface Candidate extends Omit<Anchor, "backward"> {
  readonly weight: number;
  /** True where the number printed beside the label is the form's own: then it may lead far ahead. */
  readonly numbered?: boolean;
}

interface Step {
  readonly candidate: Candidate;
  readonly previous: Step | undefined;
  readonly state: number;
  readonly score: number;
  readonly backward: boolean;
}

/**
 * Aligns the whole document with the form: of all spots it takes those that together explain the most text in the
 * form's order. Leaving out fields costs little, going back costs much, so that one damaged row moves nothing else, and
 * words that several items share (告知方法) go to the item whose place in the order it is.
 */
export function align(stream: Stream, spots: readonly Spot[], vocabulary: Vocabulary, edition: Edition): Anchor[] {
  const candidates = [
    ...spots.flatMap((spot) => candidatesOf(stream, spot, vocabulary, edition)),
    ...bareNumbers(stream, edition),
    ...numberedLines(stream, edition),
  ];
  candidates.sort((a, b) => a.start - b.start || a.end - b.end);
  const states = edition.fields.length + 1;
  const best: (Step | undefined)[] = new Array<Step | undefined>(states).fill(undefined);
  const scores = new Float64Array(states).fill(-Infinity);
  scores[0] = 0;
  const waiting: Step[] = [];
  const settle = (place: number): void => {
    // Steps become ground to stand on where their label ends: labels never overlap.
    for (let index = waiting.length - 1; index >= 0; index -= 1) {
      const step = waiting[index];
      if (!step || step.candidate.end > place) continue;
      if (step.score > (scores[step.state] ?? -Infinity)) {
        scores[step.state] = step.score;
        best[step.state] = step;
      }
      waiting[index] = waiting.at(-1) ?? step;
      waiting.pop();
    }
  };
  for (const candidate of candidates) {
    settle(candidate.start);
    const reached = new Map<number, Step>();
    for (let state = 0; state < states; state += 1) {
      const score = scores[state] ?? -Infinity;
      if (score === -Infinity) continue;
      const move = moveTo(candidate, state);
      const total = score + candidate.weight - move.cost - repeatCost(best[state], candidate);
      const known = reached.get(move.state);
      if (known && known.score >= total) continue;
      reached.set(move.state, { candidate, previous: best[state], state: move.state, score: total, backward: move.backward });
    }
    waiting.push(...reached.values());
  }
  settle(Infinity);
  let last: Step | undefined;
  for (const step of best) if (step && (!last || step.score > last.score)) last = step;
  const anchors: Anchor[] = [];
  for (let step = last; step; step = step.previous) {
    const { weight: _weight, numbered: _numbered, ...anchor } = step.candidate;
    anchors.push({ ...anchor, backward: step.backward });
  }
  return withoutEchoes(stream, anchors.reverse());
}

/**
 * Leaves out labels that an answer repeats: a prompt asks once in its row, and behind the prompt of a table row stand no
 * titles any more, only the answer.
 */
function withoutEchoes(stream: Stream, anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  let prompt = -1;
  for (const anchor of anchors) {
    const asked = kept[prompt];
    const before = asked && unitAt(stream, asked.start);
    const unit = unitAt(stream, anchor.start);
    const sameRow = before !== undefined && before.rowIndex === unit?.rowIndex;
    if (anchor.kind !== "prompt") {
      if (asked && unit && repeatsTitle(stream, asked, anchor, unit)) continue;
      if (!sameRow || unit?.running === true || anchor.kind === "number") kept.push(anchor);
      continue;
    }
    // In a line of many rows the same prompt again is the row printed again.
    const again = asked && sameRow && asked.first === anchor.first;
    if (again && before && unit && isAskedBehind(stream, before, unit)) {
      kept[prompt] = { ...asked, kind: "title" };
    } else if (again && !(unit && unit.end - unit.start > CROWDED && anchor.likeness > 0.95)) {
      // Within one line before the marker the first of the two was the title, which has the same words.
      const between = stream.text.slice(asked.end, anchor.start);
      const isTitle =
        unit?.running === true &&
        between.length <= 12 &&
        /^[(<]?(?:必須|選択)/.test(stream.text.slice(anchor.end, anchor.end + 3));
      if (!isTitle || /必須|選択/.test(between)) continue;
      kept[prompt] = { ...asked, kind: "title", end: anchor.start };
    }
    prompt = kept.length;
    kept.push(anchor);
  }
  return kept;
}

/**
 * Whether a title in running text stands behind a prompt of its own item without its number, in the same line or at the
 * beginning of one below, and words go on behind it: the answer repeats it.
 */
function repeatsTitle(stream: Stream, asked: Anchor, anchor: Anchor, unit: Unit): boolean {
  if (!unit.running || unit.end - unit.start > CROWDED || anchor.kind !== "title") return false;
  if (asked.first < anchor.first || asked.first > anchor.last || printedNumbers(stream, anchor.start)) return false;
  const opens = anchor.start === unit.start && asked.end <= unit.start;
  const goesOn = asked.start >= unit.start && asked.end === anchor.start;
  return (opens || goesOn) && anchor.end < unit.end;
}

/** Whether the second of two equal labels in a table row is the prompt, alone in its cell before that of the answer. */
function isAskedBehind(stream: Stream, first: Unit, second: Unit): boolean {
  if (first === second || second.running) return false;
  const row = stream.rows[second.rowIndex] ?? [];
  const behind = row.slice(row.indexOf(second) + 1).some(({ cell }) => cell.text !== "" && !isMarker(cell.text));
  return behind && first.rowIndex === second.rowIndex && second === row[row.indexOf(first) + 1];
}

/**
 * States are how far the document has come: 0 at its beginning, `index + 1` at a field. A prompt moves to its field, a
 * title or number to the first field of its item, a group or section to just before its own.
 */
function moveTo(candidate: Candidate, state: number): { state: number; cost: number; backward: boolean } {
  const field = state - 1;
  const { kind, first, last, numbered = false } = candidate;
  if (kind === "group" || kind === "section") {
    if (field >= first - 1 && field <= last) return { state, cost: 0, backward: false };
    if (field < first - 1) return { state: first, cost: skipCost(first - 1 - field), backward: false };
    return { state, cost: 2 + Math.min(12, field - last), backward: false };
  }
  if (kind === "title" || kind === "number") {
    if (field === first) return { state, cost: 0, backward: false };
    if (field > first && field <= last) return { state, cost: 2, backward: false };
  }
  if (field <= first) return { state: first + 1, cost: skipCost(Math.max(0, first - field - 1), numbered), backward: false };
  return { state: first + 1, cost: 7 + Math.min(20, 0.75 * (field - first)), backward: true };
}

/** The same question twice in a row is more likely a title with the same words, or an answer that repeats it. */
function repeatCost(before: Step | undefined, candidate: Candidate): number {
  return candidate.kind === "prompt" && before?.candidate.kind === "prompt" && before.candidate.first === candidate.first ? 3 : 0;
}

function skipCost(skipped: number, numbered = false): number {
  return Math.min(numbered ? 5 : 14, 0.5 * skipped);
}

const KIND_WEIGHT: Readonly<Record<LabelKind, number>> = { prompt: 1, title: 0.75, group: 0.35, section: 0.5 };

function candidatesOf(stream: Stream, spot: Spot, vocabulary: Vocabulary, edition: Edition): Candidate[] {
  const targets = vocabulary.labels[spot.label]?.targets ?? [];
  const numbers = printedNumbers(stream, spot.start);
  const length = Math.min(40, spot.end - spot.start);
  return targets.map((target) => {
    // A label whose end is not its own may have taken the answer behind it in.
    const ending = spot.endsTrue ? 1 : 0.75;
    const base = length * spot.likeness * spot.likeness * KIND_WEIGHT[target.kind] * (0.5 + 0.6 * spot.standing) * ending;
    return {
      kind: target.kind,
      start: spot.start,
      end: spot.end,
      first: target.first,
      last: target.last,
      likeness: spot.likeness,
      endsTrue: spot.endsTrue,
      numbered: target.kind === "title" && numbers !== undefined && numberBonus(target, numbers, edition) > 0,
      weight: base + numberBonus(target, numbers, edition),
    };
  });
}

function numberBonus(target: Target, numbers: readonly [number, number] | undefined, edition: Edition): number {
  if (!numbers) return 0;
  const firstItem = edition.fields[target.first]?.item.number ?? 0;
  const lastItem = edition.fields[target.last]?.item.number ?? 0;
  const fits = numbers[0] <= lastItem && numbers[1] >= firstItem;
  if (target.kind === "group" || target.kind === "section") return fits ? 1 : -1;
  return fits ? 4 : -4;
}

/** A number alone in the first cell of a table row names its item, where the labels beside it are beyond recognition. */
function bareNumbers(stream: Stream, edition: Edition): Candidate[] {
  const candidates: Candidate[] = [];
  for (const units of stream.rows) {
    const unit = units.find(({ cell }) => cell.text !== "");
    if (!unit || unit.running) continue;
    const numbers = numbersOfCell(unit.cell.text);
    if (!numbers || numbers[0] !== numbers[1]) continue;
    const item = edition.items.find(({ number }) => number === numbers[0]);
    const [first, last] = [item?.fields[0]?.index, item?.fields.at(-1)?.index];
    if (first === undefined || last === undefined) continue;
    candidates.push({ kind: "number", start: unit.start, end: unit.end, first, last, likeness: 1, endsTrue: true, weight: 2.5 });
  }
  return candidates;
}
