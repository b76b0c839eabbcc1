import type { Reading } from "./readings";

/** Marks what was read on a page where texts are printed on top of each other. */
export function doubtOverprints(readings: readonly Reading[]): void {
  for (const { entry, doubts } of readings) {
    if (!entry) continue;
    const units = [entry.unit, ...entry.pieces.map(({ unit }) => unit)];
    if (units.some(({ page }) => page.overprinted)) doubts.add("overprinted");
  }
}
