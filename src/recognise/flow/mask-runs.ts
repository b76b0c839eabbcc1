import { isMarker, maskOf } from "../words/markers";
import type { LabelWords } from "./label-words";

/** Fewer masks in one place are those of the rows beside it. */
const FEWEST = 4;

/** A run of masks for at least so large a share of which no row waits right before it stands elsewhere than its rows. */
const ASTRAY = 0.5;

/**
 * Places of masks that stand in runs of their own, as behind the last row of a page: no order among the answers tells whose
 * they are, and they are given out by their number.
 */
export function masksApart({ words, isLabel, prompts }: LabelWords): ReadonlySet<number> {
  const apart = new Set<number>();
  let run: number[] = [];
  let lastAnswer = -1;
  const close = (end: number): void => {
    const waiting = prompts.filter(({ first, field }) => first > lastAnswer && first < end && field.requirement === "optional");
    if (run.length >= FEWEST && waiting.length < run.length * ASTRAY) for (const index of run) apart.add(index);
    run = [];
  };
  words.forEach(({ text }, index) => {
    if (!isLabel[index] && maskOf(text) !== undefined) {
      run.push(index);
      return;
    }
    if (run.length > 0) {
      const [first = 0] = run;
      close(first);
      lastAnswer = index - 1;
    }
    if (!isLabel[index] && !isMarker(text)) lastAnswer = index;
  });
  close(run[0] ?? words.length);
  return apart;
}
