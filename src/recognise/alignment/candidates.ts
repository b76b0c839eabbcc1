import type { Edition } from "../../form";
import { type Numbers, printedNumbers } from "../labels/printed-numbers";
import type { Spot } from "../labels/spot";
import { type Stream, type Unit, unitAt } from "../labels/stream";
import { numbersOfCell } from "../words/numbers";
import type { LabelKind, Target, Vocabulary } from "../words/vocabulary";
import type { Anchor } from "./anchor";
import { fusedHeads } from "./fused-heads";
import { numberedLines, type PromptPlaces } from "./numbered-lines";

/** An anchor that may be, with what it is worth. */
export interface Candidate extends Omit<Anchor, "backward"> {
  readonly weight: number;
  /** True where the number printed beside the label is the form's own: then it may lead far ahead. */
  readonly numbered?: boolean;
  /** True where a section's or group's own line leads back to its beginning, as in copies whose parts are in another order. */
  readonly returns?: boolean;
}

/** Everything that may be a label of the form, from left to right. */
export function candidatesIn(stream: Stream, spots: readonly Spot[], vocabulary: Vocabulary, edition: Edition): Candidate[] {
  const candidates = [
    ...spots.flatMap((spot) => candidatesOf(stream, spot, vocabulary, edition)),
    ...bareNumbers(stream, edition),
    ...fusedHeads(stream, edition),
    ...numberedLines(stream, edition, promptsIn(stream, spots, vocabulary)),
  ];
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end);
}

const KIND_WEIGHT: Readonly<Record<LabelKind, number>> = { prompt: 1, title: 0.75, group: 0.35, section: 0.5 };

function candidatesOf(stream: Stream, spot: Spot, vocabulary: Vocabulary, edition: Edition): Candidate[] {
  const targets = vocabulary.labels[spot.label]?.targets ?? [];
  const numbers = printedNumbers(stream, spot.start);
  const length = Math.min(40, spot.end - spot.start);
  return targets.flatMap((target) => {
    // A label whose end is not its own may have taken the answer behind it in.
    const ending = spot.endsTrue ? 1 : 0.75;
    const base = length * spot.likeness * spot.likeness * KIND_WEIGHT[target.kind] * (0.5 + 0.6 * spot.standing) * ending;
    const candidate: Candidate = {
      kind: target.kind,
      start: spot.start,
      end: spot.end,
      first: target.first,
      last: target.last,
      likeness: spot.likeness,
      endsTrue: spot.endsTrue,
      numbered: target.kind === "title" && numberBonus(target, numbers, edition) > 0,
      weight: base + numberBonus(target, numbers, edition),
    };
    const heads = target.kind === "section" || target.kind === "group";
    return heads && spot.likeness === 1 && spot.standing === 1 ? [candidate, { ...candidate, returns: true }] : [candidate];
  });
}

/** Where prompts stand: below one, a number is more likely its answer; above one, the number of its item. */
function promptsIn(stream: Stream, spots: readonly Spot[], vocabulary: Vocabulary): PromptPlaces {
  const ending = new Set<Unit>();
  const opening = new Map<Unit, Set<number>>();
  for (const { label, standing, start, end } of spots) {
    const targets = vocabulary.labels[label]?.targets ?? [];
    if (standing <= 0.5 || targets[0]?.kind !== "prompt") continue;
    const [first, last] = [unitAt(stream, start), unitAt(stream, end - 1)];
    if (last) ending.add(last);
    if (!first || start - first.start > 2) continue;
    const fields = opening.get(first) ?? new Set<number>();
    for (const target of targets) fields.add(target.first);
    opening.set(first, fields);
  }
  return { ending, opening };
}

function numberBonus(target: Target, numbers: readonly Numbers[], edition: Edition): number {
  if (numbers.length === 0) return 0;
  const firstItem = edition.fields[target.first]?.item.number ?? 0;
  const lastItem = edition.fields[target.last]?.item.number ?? 0;
  const fits = numbers.some(([least, most]) => least <= lastItem && most >= firstItem);
  if (target.kind === "group" || target.kind === "section") return fits ? 1 : -1;
  return fits ? 4 : -4;
}

/** A number alone in the first cell of a table row names its item, where the labels beside it are beyond recognition. */
function bareNumbers(stream: Stream, edition: Edition): Candidate[] {
  const candidates: Candidate[] = [];
  for (const units of stream.rows) {
    const [unit, ...others] = units.filter(({ cell }) => cell.text !== "");
    if (!unit || unit.running || others.length === 0) continue;
    const numbers = numbersOfCell(unit.cell.text);
    if (!numbers || numbers[0] !== numbers[1]) continue;
    const item = edition.items.find(({ number }) => number === numbers[0]);
    const [first, last] = [item?.fields[0]?.index, item?.fields.at(-1)?.index];
    if (first === undefined || last === undefined) continue;
    candidates.push({ kind: "number", start: unit.start, end: unit.end, first, last, likeness: 1, endsTrue: true, weight: 2.5 });
  }
  return candidates;
}
