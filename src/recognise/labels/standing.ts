import type { Vocabulary } from "../words/vocabulary";
import type { Spot } from "./spot";
import { Break, type Stream, unitAt } from "./stream";

/** Whether a part of the stream is, but for a character at each end, the whole of a cell or line. */
export function isWhole(stream: Stream, start: number, end: number): boolean {
  const unit = unitAt(stream, start);
  return unit !== undefined && start - unit.start <= 1 && unit.end - end <= 1 && end <= unit.end;
}

/** A marker, a blank, or the end of a line or cell behind a label says that the label ends there. */
export function endsWell(stream: Stream, end: number): boolean {
  return (
    (stream.breaks[end] ?? Break.Cell) >= Break.Colon ||
    /^[(<]?(?:必須|選択)/.test(stream.text.slice(end, end + 3)) ||
    (/[^\p{L}\p{N}]/u.test(stream.text[end] ?? "") && (stream.breaks[end + 1] ?? Break.Cell) >= Break.Colon)
  );
}

/**
 * Says how well each spot stands: at the edges of cells and lines, behind a number, or against another spot.
 * A short label in the middle of a sentence is hardly ever one.
 */
export function withStanding(stream: Stream, spots: Spot[], vocabulary: Vocabulary): Spot[] {
  const byStart = [...spots].sort((a, b) => a.start - b.start || b.end - a.end);
  const goodStarts = new Set<number>();
  const starts = byStart.map((spot) => {
    const good = startsWell(stream, spot.start) || goodStarts.has(spot.start);
    if (good) goodStarts.add(spot.end);
    return good;
  });
  const goodEnds = new Set<number>();
  const byEnd = byStart.map((spot, index) => ({ spot, index })).sort((a, b) => b.spot.end - a.spot.end);
  const ends: boolean[] = [];
  for (const { spot, index } of byEnd) {
    const good = endsWell(stream, spot.end) || goodEnds.has(spot.end);
    ends[index] = good;
    if (good) goodEnds.add(spot.start);
  }
  return byStart.flatMap((spot, index) => {
    const [good, ended] = [starts[index] ?? false, ends[index] ?? false];
    const length = spot.end - spot.start;
    const kinds = vocabulary.labels[spot.label]?.targets.map((target) => target.kind) ?? [];
    const standing = isWhole(stream, spot.start, spot.end) ? 1 : good && ended ? 0.85 : good ? 0.6 : ended ? 0.4 : 0.25;
    const numbered =
      good && (stream.breaks[spot.start] ?? Break.Cell) < Break.Blank && /\d/.test(stream.text[spot.start - 1] ?? "");
    if (length < 4 && standing < 0.85 && !numbered) return [];
    if (length < 7 && !good) return [];
    if (length < 10 && standing < 0.4) return [];
    // Words that are merely like a label count where a label may begin, never from the middle of a sentence on.
    if (spot.likeness < 1 && !good) return [];
    if (
      kinds.every((kind) => kind === "section" || kind === "group") &&
      ((standing < 0.85 && !numbered) || (standing < 1 && spot.likeness < 0.9))
    ) {
      return [];
    }
    return [{ ...spot, standing }];
  });
}

/** Most characters that count as a mark before a label. */
const LONGEST_OPENING = 6;

/** Marks, numbers and words that count with a number, as they stand before a label: `■`, `【3】`, `3-2.`, `項目3`, `第3章`. */
const OPENING = /^(?:[^\p{L}]{0,2}(?:q|no|項目?|項番|問|設問|質問|第)[^\p{L}]{1,4}[項章節]?[^\p{L}]?|[^\p{L}]{1,6})/u;

/** What stands before the words of a line or cell. */
export function openingOf(text: string): string | undefined {
  return OPENING.exec(text)?.[0];
}

function startsWell(stream: Stream, start: number): boolean {
  if ((stream.breaks[start] ?? Break.Cell) >= Break.Blank) return true;
  const unit = unitAt(stream, start);
  if (!unit) return false;
  let opening = start;
  while (opening > unit.start && start - opening <= LONGEST_OPENING && (stream.breaks[opening] ?? Break.Cell) < Break.Blank)
    opening -= 1;
  const before = stream.text.slice(opening, start);
  return openingOf(before) === before;
}
