import { fitOf } from "../answers/fit";
import type { Reading } from "../answers/readings";

/** Fewer answers than this tell nothing of the others. */
const FEWEST = 20;

/** How much better, on average, answers have to suit the next question than their own. */
const CLEARLY = 0.15;

/**
 * Where the column of answers stands first, each answer of a flow stands before its labels, and so behind those of the
 * field before. Told by how much better the answers suit the next questions; each goes to the next field, marked
 * until another reading of the whole text says the same.
 */
export function shiftAnswers(readings: readonly Reading[]): void {
  const found = readings.filter(({ entry }) => entry?.flow);
  const gains = found.flatMap(({ field, state, value }, index) => {
    const next = found[index + 1];
    return next && state === "answered" ? [fitOf(next.field, value) - fitOf(field, value)] : [];
  });
  const gain = gains.reduce((sum, each) => sum + each, 0);
  if (gains.length < FEWEST || gain < gains.length * CLEARLY) return;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const [reading, before] = [found[index], found[index - 1]];
    if (!reading) continue;
    reading.state = before?.state ?? "lost";
    reading.value = before?.value ?? "";
    reading.doubts.add("order");
  }
}
