import type { Row } from "../../readers";
import type { Reading } from "./readings";

/** Marks answers with a line break that may be the width's at which the document was cut. */
export function doubtWraps(readings: readonly Reading[], unsure: ReadonlySet<Row>): void {
  if (unsure.size === 0) return;
  const lines = new Set([...unsure].map(({ line }) => line));
  for (const { entry, doubts } of readings) {
    const pieces = entry?.pieces ?? [];
    if (pieces.slice(0, -1).some(({ unit }) => lines.has(unit.row.line))) doubts.add("wrapped");
  }
}
