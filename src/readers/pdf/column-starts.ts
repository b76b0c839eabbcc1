import { clusterPlaces } from "./clusters";
import { heightOf } from "./joined-text";
import type { PlacedText } from "./page-content";

/** Left edges that lie this near to each other (points) are one. */
const NEAR = 1.5;

/** A column begins in at least this share of the lines: an answer of many lines has one requirement beside it. */
const BEGINS = 0.08;

/** In no more than this share of the lines may a text run over the edge of a column. */
const RUNS_OVER = 0.03;

/** A column is at least so many letter heights wide. */
const NARROWEST = 1.2;

/**
 * Where columns begin, by the white that runs through all lines and by the texts that begin below one another: cells may
 * keep so near to each other that no white shows.
 * @param lines of a table, each from left to right
 * @param gap share of the letter height from which white parts columns
 * @returns left edges of their texts, ascending
 */
export function columnStarts(lines: readonly (readonly PlacedText[])[], gap: number): number[] {
  const texts = lines.flat();
  const height = texts[0] ? heightOf(texts[0]) : 0;
  const starts = whiteStarts(texts, gap);
  for (const place of alignedStarts(texts, lines.length)) {
    if (starts.every((start) => Math.abs(start - place) > height * NARROWEST)) starts.push(place);
  }
  return starts.sort((a, b) => a - b);
}

function whiteStarts(texts: readonly PlacedText[], gap: number): number[] {
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const text of [...texts].sort((a, b) => a.left - b.left)) {
    if (text.left - end > heightOf(text) * gap) starts.push(text.left);
    end = Math.max(end, text.right);
  }
  return starts;
}

function alignedStarts(texts: readonly PlacedText[], lines: number): number[] {
  // Where every letter is placed for itself, their edges say nothing.
  if (texts.filter(({ text }) => text.trim().length < 3).length > texts.length * 0.6) return [];
  return clusterPlaces(
    texts.map(({ left }) => left),
    NEAR,
  ).filter((place) => {
    const begun = texts.filter(({ left }) => Math.abs(left - place) <= NEAR).length;
    const over = texts.filter(({ left, right }) => left < place - NEAR && right > place + NEAR).length;
    return begun >= Math.max(3, lines * BEGINS) && over <= lines * RUNS_OVER;
  });
}
