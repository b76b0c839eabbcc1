import { isMarker, markerLength } from "../words/markers";
import type { Vocabulary } from "../words/vocabulary";
import type { Spot } from "./spot";
import { Break, CROWDED, type Stream, unitAt } from "./stream";

/** Where the very words of a label stand, nothing that is merely like another label does. */
export function withoutWeaker(stream: Stream, spots: readonly Spot[], vocabulary: Vocabulary): Spot[] {
  const exactAt = new Map<number, Spot>();
  for (const spot of spots) {
    if (spot.likeness < 1) continue;
    const known = exactAt.get(spot.start);
    if (!known || known.end < spot.end) exactAt.set(spot.start, spot);
  }
  const leading = leadingMarkers(stream, vocabulary);
  return spots.filter((spot) => {
    const isPrompt = vocabulary.labels[spot.label]?.targets.some((target) => target.kind === "prompt") ?? false;
    if ((!isPrompt || spot.likeness < 0.9) && standsBehindMarker(stream, spot, leading)) return false;
    if (spot.likeness === 1) return true;
    if (vocabulary.options.has(stream.text.slice(spot.start, spot.end))) return false;
    const exact = exactAt.get(spot.start);
    return !exact || exact.end - exact.start < 0.75 * (spot.end - spot.start);
  });
}

/** Whether the column of the markers stands before those of the labels, as few tables have it. */
function leadingMarkers(stream: Stream, vocabulary: Vocabulary): boolean {
  let marked = 0;
  let leading = 0;
  for (const units of stream.rows) {
    const marker = units.findIndex(({ running, cell }) => !running && isMarker(cell.text));
    if (marker < 0) continue;
    marked += 1;
    if (units.slice(marker + 1, -1).some(({ start, end }) => vocabulary.byText.has(stream.text.slice(start, end)))) leading += 1;
  }
  return leading > 10 && leading > marked / 2;
}

/**
 * Behind a marker stands the answer, and an answer may well use the words of its question.
 * @param leading where the markers' column stands first: there only the last cell is the answer's
 */
function standsBehindMarker(stream: Stream, { start, likeness }: Spot, leading: boolean): boolean {
  const unit = unitAt(stream, start);
  if (!unit) return false;
  if (unit.running) {
    // In a line of many rows the marker may be that of an empty answer, with the next row right behind it.
    const crowded = unit.end - unit.start > CROWDED;
    if (crowded && likeness === 1 && (stream.breaks[start] ?? Break.None) >= Break.Blank) return false;
    return (
      (!crowded && markerLength(unit.cell.text) > 0) ||
      /(?:必須○?|選択)$/.test(stream.text.slice(Math.max(unit.start, start - 4), start))
    );
  }
  if (markerLength(unit.cell.text) > 0) return true;
  if (leading && stream.rows[unit.rowIndex]?.at(-1) !== unit) return false;
  return (stream.rows[unit.rowIndex] ?? []).some((other) => other.start < unit.start && markerLength(other.cell.text) > 0);
}
