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
  for (const place of alignedStarts(lines)) {
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

function alignedStarts(lines: readonly (readonly PlacedText[])[]): number[] {
  const texts = lines.flat();
  const spread = new Set(lines.flatMap(spreadLetters));
  return clusterPlaces(
    texts.map(({ left }) => left),
    NEAR,
  ).filter((place) => {
    const begun = texts.filter(({ left }) => Math.abs(left - place) <= NEAR);
    const over = texts.filter(({ left, right }) => left < place - NEAR && right > place + NEAR).length;
    const whole = begun.filter((text) => !spread.has(text)).length;
    return whole >= Math.max(3, lines.length * BEGINS, begun.length / 2) && over <= lines.length * RUNS_OVER;
  });
}

/** Letters that stand each for itself behind another: a line is spread over its width. */
function spreadLetters(line: readonly PlacedText[]): PlacedText[] {
  const isSingle = (text: PlacedText | undefined): boolean => text !== undefined && /^[^!-~]$/u.test(text.text.trim());
  return line.filter((text, index) => isSingle(text) && isSingle(line[index - 1]));
}
