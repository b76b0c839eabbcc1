import { linesOf } from "./joined-text";
import type { PlacedText } from "./page-content";

/** A band of text across the page, between two visible white stripes. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly PlacedText[];
}

/** The white between the lines of one paragraph, with a little more: what is wider parts two rows. */
export function rowGap(texts: readonly PlacedText[], height: number): number {
  const lines = linesOf(texts);
  const pitches = lines.flatMap((line, index) => {
    const below = lines[index + 1];
    const overlap = below?.find((text) => line.some((above) => Math.abs(above.left - text.left) < height * 0.3));
    return overlap === undefined ? [] : [overlap.bottom - (line[0]?.bottom ?? 0)];
  });
  const small = pitches.filter((pitch) => pitch > height * 0.9 && pitch < height * 2.2).sort((a, b) => a - b);
  const usual = small[Math.floor(small.length * 0.2)] ?? height * 1.3;
  return usual - height + Math.max(1, height * 0.12);
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
