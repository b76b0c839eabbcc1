import { likeness, nearestPart } from "../words/distance";
import type { Vocabulary } from "../words/vocabulary";
import type { Spot } from "./spot";
import { endsWithColons } from "./colons";
import { endsWell, isWhole } from "./standing";
import { Break, isColonBefore, SEPARATOR, type Stream } from "./stream";

interface Cluster {
  readonly firstPlace: number;
  readonly firstOffset: number;
  place: number;
  offset: number;
  hits: number;
}

/** Reach within which triples of the same label are taken together. */
const REACH = 14;

/** Finds labels by the triples of characters that they share with the stream. */
export function clustered(stream: Stream, vocabulary: Vocabulary): Spot[] {
  const spots: Spot[] = [];
  const colons = endsWithColons(stream, vocabulary);
  /** Clusters that may still grow, by label. */
  const open: Cluster[][] = vocabulary.labels.map(() => []);
  const close = (label: number, cluster: Cluster): void => {
    spots.push(...spotsOf(stream, vocabulary.labels[label]?.text ?? "", label, cluster, colons));
  };
  for (let place = 0; place + 3 <= stream.text.length; place += 1) {
    const places = vocabulary.triples.get(stream.text.slice(place, place + 3));
    if (!places) continue;
    for (const { label, offset } of places) {
      const alive = open[label];
      if (!alive) continue;
      let nearest: Cluster | undefined;
      let least = 6;
      let kept = 0;
      for (const cluster of alive) {
        if (place - cluster.place > REACH) {
          close(label, cluster);
          continue;
        }
        alive[kept] = cluster;
        kept += 1;
        const drift = Math.abs(place - offset - (cluster.place - cluster.offset));
        if (drift >= least || offset <= cluster.offset || place <= cluster.place) continue;
        nearest = cluster;
        least = drift;
      }
      alive.length = kept;
      if (nearest) {
        nearest.place = place;
        nearest.offset = offset;
        nearest.hits += 1;
      } else if (alive.length < 12) alive.push({ firstPlace: place, firstOffset: offset, place, offset, hits: 1 });
    }
  }
  open.forEach((clusters, label) => {
    for (const cluster of clusters) close(label, cluster);
  });
  return spots;
}

function spotsOf(stream: Stream, words: string, label: number, cluster: Cluster, colons: boolean): Spot[] {
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
      const start = nearestBreak(stream, low + found.start);
      const closing = closingWithin(stream, start, low + found.end, words, colons);
      const end = closing ?? low + found.end;
      const alike = closing === undefined ? 1 - found.distance / length : likeness(words, text.slice(start, end));
      const least = isWhole(stream, start, end)
        ? length >= 10
          ? 0.55
          : 0.72
        : length >= 8 && endsWell(stream, end)
          ? 0.72
          : length >= 8
            ? 0.8
            : 0.85;
      const endsTrue = closing !== undefined || text.slice(end - 3, end) === words.slice(-3);
      if (alike >= least) spots.push({ label, start, end, likeness: alike, standing: 0, endsTrue });
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

/** Least share of a label's length that stands before a colon which ends it. */
const BEFORE_COLON = 0.35;

/** How much likeness a label may lose by ending with its line instead of reaching into the next one. */
const LITTLE = 0.08;

/**
 * The colon or line end that closes a label in other words, where the answer behind it was taken for the rest of the label.
 * @param colons whether the page sets colons behind its labels
 */
function closingWithin(stream: Stream, start: number, end: number, words: string, colons: boolean): number | undefined {
  const { text, breaks } = stream;
  if (text.slice(end - 3, end) === words.slice(-3)) return undefined;
  let open = 0;
  for (let place = start; place < end; place += 1) {
    const closes = open === 0 && place - start >= words.length * BEFORE_COLON;
    if (closes && colons && isColonBefore(stream, place)) return place;
    if (closes && breaks[place] === Break.Line) {
      const gained = likeness(words, text.slice(start, end)) - likeness(words, text.slice(start, place));
      return gained <= LITTLE ? place : undefined;
    }
    if (/[(<]/.test(text[place] ?? "")) open += 1;
    if (/[)>]/.test(text[place] ?? "")) open -= 1;
  }
  return undefined;
}

/** A label whose first character is damaged begins where its line or cell does. */
function nearestBreak(stream: Stream, start: number): number {
  const near = [0, 1, -1, 2, -2].find((shift) => (stream.breaks[start + shift] ?? Break.None) >= Break.Blank);
  return start + (near ?? 0);
}

function clipStart(text: string, low: number, inside: number): number {
  const from = Math.max(0, low);
  return from + text.slice(from, Math.max(from, inside + 1)).lastIndexOf(SEPARATOR) + 1;
}

function clipEnd(text: string, high: number, inside: number): number {
  const separator = text.slice(inside, high).indexOf(SEPARATOR);
  return Math.min(text.length, separator < 0 ? high : inside + separator);
}
