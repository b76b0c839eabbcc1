import { nearestPart } from "./distance";
import { isMarker, markerLength } from "./markers";
import { Break, CROWDED, SEPARATOR, type Stream, unitAt } from "./stream";
import type { Vocabulary } from "./vocabulary";

/** A place of the stream where the words of a label stand, exactly or nearly. */
export interface Spot {
  readonly label: number;
  readonly start: number;
  readonly end: number;
  /** 1 for the form's own words, less the more they were changed, shortened or damaged. */
  readonly likeness: number;
  /** How well the place is set off from what stands around it: 1 for the whole of a cell or line. */
  readonly standing: number;
  /** True where the label's last characters are there as they should be, so that its end is certain. */
  readonly endsTrue: boolean;
}

/** Where the very words of a label stand, nothing that is merely like another label does. */
function withoutWeaker(stream: Stream, spots: readonly Spot[], vocabulary: Vocabulary): Spot[] {
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

interface Cluster {
  readonly firstPlace: number;
  readonly firstOffset: number;
  place: number;
  offset: number;
  hits: number;
}

/** Reach within which triples of the same label are taken together. */
const REACH = 14;

/** Finds every place where a label of the form may stand. What is a label in truth, the alignment decides. */
export function spotLabels(stream: Stream, vocabulary: Vocabulary): Spot[] {
  const spots = [...wholeUnits(stream, vocabulary), ...behindNumbers(stream, vocabulary), ...clustered(stream, vocabulary)];
  const bestAt = new Map<string, Spot>();
  for (const spot of spots) {
    const key = `${spot.label}:${spot.start}:${spot.end}`;
    const known = bestAt.get(key);
    if (!known || known.likeness < spot.likeness) bestAt.set(key, spot);
  }
  return withStanding(stream, withoutWeaker(stream, [...bestAt.values()], vocabulary), vocabulary);
}

/** Labels of one or two characters (役員, 回線) count only where they are the whole of a cell. */
function wholeUnits(stream: Stream, vocabulary: Vocabulary): Spot[] {
  return stream.units.flatMap(({ start, end }) => {
    const label = vocabulary.byText.get(stream.text.slice(start, end));
    return label === undefined ? [] : [{ label, start, end, likeness: 1, standing: 1, endsTrue: true }];
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

function clustered(stream: Stream, vocabulary: Vocabulary): Spot[] {
  const spots: Spot[] = [];
  const open = new Map<number, Cluster[]>();
  const close = (label: number, cluster: Cluster): void => {
    spots.push(...spotsOf(stream, vocabulary.labels[label]?.text ?? "", label, cluster));
  };
  for (let place = 0; place + 3 <= stream.text.length; place += 1) {
    const places = vocabulary.triples.get(stream.text.slice(place, place + 3));
    if (!places) continue;
    for (const { label, offset } of places) {
      const clusters = open.get(label) ?? [];
      const alive = clusters.filter((cluster) => place - cluster.place <= REACH);
      for (const cluster of clusters) if (place - cluster.place > REACH) close(label, cluster);
      let nearest: Cluster | undefined;
      let least = 6;
      for (const cluster of alive) {
        const drift = Math.abs(place - offset - (cluster.place - cluster.offset));
        if (offset > cluster.offset && place > cluster.place && drift < least) [nearest, least] = [cluster, drift];
      }
      if (nearest) {
        nearest.place = place;
        nearest.offset = offset;
        nearest.hits += 1;
      } else if (alive.length < 12) alive.push({ firstPlace: place, firstOffset: offset, place, offset, hits: 1 });
      open.set(label, alive);
    }
  }
  for (const [label, clusters] of open) for (const cluster of clusters) close(label, cluster);
  return spots;
}

function spotsOf(stream: Stream, words: string, label: number, cluster: Cluster): Spot[] {
  const { text } = stream;
  const length = words.length;
  const spots: Spot[] = [];
  const straight = cluster.firstPlace - cluster.firstOffset;
  if (straight >= 0 && text.startsWith(words, straight)) {
    return [{ label, start: straight, end: straight + length, likeness: 1, standing: 0, endsTrue: true }];
  }
  if (length >= 5 && cluster.hits >= Math.max(1, (length - 2) * 0.3)) {
    const low = clipStart(text, straight - 4, cluster.firstPlace);
    const high = clipEnd(text, cluster.place + (length - cluster.offset) + 4, cluster.place + 3);
    const found = nearestPart(words, text.slice(low, high), (end) => endsWell(stream, low + end));
    if (found && found.end > found.start) {
      const likeness = 1 - found.distance / length;
      const [start, end] = [nearestBreak(stream, low + found.start), low + found.end];
      const least = isWhole(stream, start, end)
        ? length >= 10
          ? 0.55
          : 0.72
        : length >= 8 && endsWell(stream, end)
          ? 0.72
          : length >= 8
            ? 0.8
            : 0.85;
      const endsTrue = text.slice(end - 3, end) === words.slice(-3);
      if (likeness >= least) spots.push({ label, start, end, likeness, standing: 0, endsTrue });
    }
  }
  // A prompt cut short keeps its beginning: 「診断の頻度」 for the whole question.
  if (cluster.firstOffset <= 1 && straight >= 0) {
    let end = cluster.firstPlace;
    while (end - straight < length && end < text.length && text[end] === words[end - straight]) end += 1;
    const kept = end - straight;
    if (kept >= 5 && kept < length && endsWell(stream, end)) {
      spots.push({
        label,
        start: straight + (cluster.firstOffset === 1 ? 1 : 0),
        end,
        likeness: 0.7 + 0.25 * (kept / length),
        standing: 0,
        endsTrue: true,
      });
    }
  }
  return spots;
}

/** A label whose first character is damaged begins where its line or cell does. */
function nearestBreak(stream: Stream, start: number): number {
  const near = [0, 1, -1, 2, -2].find((shift) => (stream.breaks[start + shift] ?? Break.None) >= Break.Blank);
  return start + (near ?? 0);
}

function clipStart(text: string, low: number, inside: number): number {
  const separator = text.lastIndexOf(SEPARATOR, inside);
  return Math.max(0, low, separator + 1);
}

function clipEnd(text: string, high: number, inside: number): number {
  const separator = text.indexOf(SEPARATOR, inside);
  return Math.min(text.length, high, separator < 0 ? text.length : separator);
}

function isWhole(stream: Stream, start: number, end: number): boolean {
  const unit = unitAt(stream, start);
  return unit !== undefined && start - unit.start <= 1 && unit.end - end <= 1 && end <= unit.end;
}

/** A marker, a blank, or the end of a line or cell behind a label says that the label ends there. */
function endsWell(stream: Stream, end: number): boolean {
  return (stream.breaks[end] ?? Break.Cell) >= Break.Blank || /^[(<]?(?:必須|選択)/.test(stream.text.slice(end, end + 3));
}

/**
 * Says how well each spot stands: at the edges of cells and lines, behind a number, or against another spot.
 * A short label in the middle of a sentence is hardly ever one.
 */
function withStanding(stream: Stream, spots: Spot[], vocabulary: Vocabulary): Spot[] {
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
