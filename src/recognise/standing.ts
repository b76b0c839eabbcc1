import type { Spot } from "./spotting";
import { Break, type Stream, unitAt } from "./stream";
import type { Vocabulary } from "./vocabulary";

/** Whether a part of the stream is, but for a character at each end, the whole of a cell or line. */
export function isWhole(stream: Stream, start: number, end: number): boolean {
  const unit = unitAt(stream, start);
  return unit !== undefined && start - unit.start <= 1 && unit.end - end <= 1 && end <= unit.end;
}

/** A marker, a blank, or the end of a line or cell behind a label says that the label ends there. */
export function endsWell(stream: Stream, end: number): boolean {
  return (stream.breaks[end] ?? Break.Cell) >= Break.Blank || /^[(<]?(?:必須|選択)/.test(stream.text.slice(end, end + 3));
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

function startsWell(stream: Stream, start: number): boolean {
  if ((stream.breaks[start] ?? Break.Cell) >= Break.Blank) return true;
  // 【3】 before the title.
  if (stream.text[start - 1] === ")" && /(?:^|[^\d])\(\d{1,2}\)$/.test(stream.text.slice(Math.max(0, start - 5), start)))
    return true;
  let digits = start;
  while (digits > 0 && /[\d.]/.test(stream.text[digits - 1] ?? "") && (stream.breaks[digits] ?? Break.Cell) < Break.Blank)
    digits -= 1;
  return digits < start && start - digits <= 5 && (stream.breaks[digits] ?? Break.Cell) >= Break.Blank;
}
