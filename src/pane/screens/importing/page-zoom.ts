import { type Box, boxAround } from "../../../readers/pdf";

/** One step larger or smaller. */
export const STEP = 1.5;

/** At most so many times the width of the pane. */
export const LARGEST = 6;

/** A page that fills a narrow pane has letters too small to read: at most so many times larger it is shown at first. */
const TO_READ = 3;

/** How many times the width of the pane a page takes so that the marked places fill it; 1 where none is marked. */
export function zoomToRead({ width }: { readonly width: number }, marks: readonly Box[]): number {
  if (marks.length === 0) return 1;
  const { left, right } = boxAround(marks);
  // A little of what stands beside them is seen as well.
  return Math.max(1, Math.min(TO_READ, width / ((right - left) * 1.15)));
}
