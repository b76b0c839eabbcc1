import type { Edition } from "../../form";
import type { Spot } from "../labels/spot";
import type { Stream } from "../labels/stream";
import type { Vocabulary } from "../words/vocabulary";
import type { Anchor } from "./anchor";
import { type Candidate, candidatesIn } from "./candidates";
import { withoutEchoes } from "./echoes";
import { costOf, destinationOf, goesBack } from "./moves";

interface Step {
  readonly candidate: Candidate;
  readonly previous: Step | undefined;
  readonly state: number;
  readonly score: number;
  readonly backward: boolean;
}

/** A way so far behind the best one cannot catch up: more than any two moves cost. */
const HOPELESS = 60;

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
  let highest = 0;
  const waiting: Step[] = [];
  const settle = (place: number): void => {
    // Steps become ground to stand on where their label ends: labels never overlap.
    for (let index = waiting.length - 1; index >= 0; index -= 1) {
      const step = waiting[index];
      if (!step || step.candidate.end > place) continue;
      if (step.score > (scores[step.state] ?? -Infinity)) {
        scores[step.state] = step.score;
        best[step.state] = step;
        highest = Math.max(highest, step.score);
      }
      waiting[index] = waiting.at(-1) ?? step;
      waiting.pop();
    }
  };
  const reached = new Float64Array(states).fill(-Infinity);
  const origins = new Int32Array(states);
  for (const candidate of candidates) {
    settle(candidate.start);
    const touched: number[] = [];
    for (let state = 0; state < states; state += 1) {
      const score = scores[state] ?? -Infinity;
      if (score < highest - HOPELESS) continue;
      const to = destinationOf(candidate, state);
      const total = score + candidate.weight - costOf(candidate, state) - repeatCost(best[state], candidate);
      const known = reached[to] ?? -Infinity;
      if (known >= total) continue;
      if (known === -Infinity) touched.push(to);
      reached[to] = total;
      origins[to] = state;
    }
    for (const state of touched) {
      const from = origins[state] ?? 0;
      const backward = goesBack(candidate, from);
      waiting.push({ candidate, previous: best[from], state, score: reached[state] ?? -Infinity, backward });
      reached[state] = -Infinity;
    }
  }
  settle(Infinity);
  let last: Step | undefined;
  for (const step of best) if (step && (!last || step.score > last.score)) last = step;
  const anchors: Anchor[] = [];
  for (let step = last; step; step = step.previous) {
    const { weight: _weight, numbered: _numbered, returns: _returns, ...anchor } = step.candidate;
    anchors.push({ ...anchor, backward: step.backward });
  }
  return withoutEchoes(stream, anchors.reverse());
}

/** The same question twice in a row is more likely a title with the same words, or an answer that repeats it. */
function repeatCost(before: Step | undefined, candidate: Candidate): number {
  return candidate.kind === "prompt" && before?.candidate.kind === "prompt" && before.candidate.first === candidate.first ? 3 : 0;
}
