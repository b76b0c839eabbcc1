import type { Vocabulary } from "../words/vocabulary";
import { withoutWeaker } from "./behind-markers";
import { clustered } from "./clusters";
import type { Spot } from "./spot";
import { openingOf, withStanding } from "./standing";
import type { Stream } from "./stream";

/** Finds every place where a label of the form may stand. What is a label in truth, the alignment decides. */
export function spotLabels(stream: Stream, vocabulary: Vocabulary): Spot[] {
  const spots = [...wholeUnits(stream, vocabulary), ...behindNumbers(stream, vocabulary), ...clustered(stream, vocabulary)];
  const bestAt = new Map<string, Spot>();
  for (const spot of spots) {
    const key = `${spot.label}:${spot.start}:${spot.end}`;
    const known = bestAt.get(key);
    if (!known || known.likeness < spot.likeness) bestAt.set(key, spot);
  }
  return withStanding(stream, withoutWeaker(stream, withoutSums([...bestAt.values()]), vocabulary), vocabulary);
}

/** Less alike than a wording that differs or a character that was misread leaves a label. */
const LOOSE = 0.85;

/** Leaves out words that are merely like a label and are, to the letter, two others: a group's and a title's, like its prompt. */
function withoutSums(spots: readonly Spot[]): Spot[] {
  const exact = spots.filter(({ likeness }) => likeness === 1);
  const middles = new Map<number, number[]>();
  for (const { start, end } of exact) middles.set(start, [...(middles.get(start) ?? []), end]);
  const ends = new Set(exact.map(({ start, end }) => `${start}:${end}`));
  return spots.filter(
    ({ start, end, likeness }) =>
      likeness >= LOOSE || !middles.get(start)?.some((middle) => middle < end && ends.has(`${middle}:${end}`)),
  );
}

/** Labels of one or two characters (役員, 回線) count only where they are the whole of a cell. */
function wholeUnits(stream: Stream, vocabulary: Vocabulary): Spot[] {
  return stream.units.flatMap((unit) => {
    const text = stream.text.slice(unit.start, unit.end);
    const opening = vocabulary.byText.has(text) ? 0 : (openingOf(text)?.length ?? 0);
    const words = text.slice(opening).replace(/[^\p{L}\p{N}]{1,3}$/u, "");
    for (const each of [text.slice(opening), words]) {
      const label = vocabulary.byText.get(each);
      const start = unit.start + opening;
      if (label !== undefined) return [{ label, start, end: start + each.length, likeness: 1, standing: 1, endsTrue: true }];
    }
    return [];
  });
}

/** In running text short labels are fused to the number before them (`7役員`). */
function behindNumbers(stream: Stream, vocabulary: Vocabulary): Spot[] {
  return stream.units.flatMap(({ start, end, running }) => {
    if (!running) return [];
    const digits = /^\d{1,2}/.exec(stream.text.slice(start, start + 2))?.[0].length ?? 0;
    if (digits === 0) return [];
    return [2, 3].flatMap((length) => {
      const label =
        start + digits + length <= end ? vocabulary.byText.get(stream.text.substr(start + digits, length)) : undefined;
      if (label === undefined) return [];
      return [{ label, start: start + digits, end: start + digits + length, likeness: 1, standing: 0, endsTrue: true }];
    });
  });
}
