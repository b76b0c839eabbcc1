import type { Edition } from "../form";
import { type Candidate, candidatesIn } from "./candidates";
import { withoutEchoes } from "./echoes";
import type { Spot } from "./spotting";
import type { Stream } from "./stream";
import type { LabelKind, Vocabulary } from "./vocabulary";

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
  const candidates = candidatesIn(stream, spots, vocabulary, edition);
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
