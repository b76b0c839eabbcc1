/** One step larger or smaller. */
export const STEP = 1.5;

/** At most so many times the width of the pane. */
export const LARGEST = 12;

/** Letters of so many pixels can be read. */
const READABLE = 9;

/**
 * How many times the width of the pane a page takes so that its letters can be read: a page that fits a narrow pane is
 * there to find one's way only.
 * @param letters height of the page's letters, in points; @param scale pixels to a point where the page fits the pane
 */
export function zoomToRead(letters: number, scale: number): number {
  const shown = letters * scale;
  return shown > 0 ? Math.max(1, Math.min(LARGEST, READABLE / shown)) : 1;
}
