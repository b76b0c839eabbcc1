import type { PlacedText } from "./page-content";

/** A band of text across the page, between two visible white stripes. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly PlacedText[];
}

/** Lines of one column stand so often so far apart before that tells the pitch of a paragraph. */
const FEWEST_PITCHES = 3;

/** The least share of them that does so: spreadsheets let the lines of a cell run into the row below. */
const USUAL = 0.02;

/** Pitches that differ by less than this (points) are one: programs round them. */
const SAME_PITCH = 0.3;

/**
 * How far the lines of one paragraph are apart, from base line to base line, in points.
 * @param blocks of text that is set alike
 */
export function linePitch(blocks: readonly (readonly PlacedText[])[], height: number): number {
  const pitches = blocks
    .flatMap((texts) => pitchesOf(texts, height))
    .filter((pitch) => pitch > height * 0.9 && pitch < height * 2.2)
    .sort((a, b) => a - b);
  const fewest = Math.max(FEWEST_PITCHES, Math.ceil(pitches.length * USUAL));
  const least = pitches.find((pitch, index) => (pitches[index + fewest - 1] ?? Infinity) - pitch <= SAME_PITCH);
  return least ?? height * 1.3;
}

/** The white between the lines of one paragraph, with a little more: what is wider parts two rows. */
export function rowGap(texts: readonly PlacedText[], height: number): number {
  return gapOf(linePitch([texts], height), height);
}

export function gapOf(pitch: number, height: number): number {
  return pitch - height + Math.max(1, height * 0.12);
}

/** From each text to the next one that begins below it. */
function pitchesOf(texts: readonly PlacedText[], height: number): number[] {
  const columns: PlacedText[][] = [];
  for (const text of [...texts].sort((a, b) => a.left - b.left)) {
    const column = columns.at(-1);
    if (column?.[0] && text.left - column[0].left < height * 0.3) column.push(text);
    else columns.push([text]);
  }
  return columns.flatMap((column) => {
    const bottoms = column.map(({ bottom }) => bottom).sort((a, b) => a - b);
    return bottoms.slice(1).map((bottom, index) => bottom - (bottoms[index] ?? bottom));
  });
}

export function bandsOf(texts: readonly PlacedText[], gap: number): Band[] {
  const bands: { top: number; bottom: number; texts: PlacedText[] }[] = [];
  for (const text of [...texts].sort((a, b) => a.top - b.top)) {
    const band = bands.at(-1);
    if (band !== undefined && text.top - band.bottom <= gap) {
      band.texts.push(text);
      band.bottom = Math.max(band.bottom, text.bottom);
    } else bands.push({ top: text.top, bottom: text.bottom, texts: [text] });
  }
  return bands;
}
