import type { Field } from "../../form";
import type { LabelWords } from "./label-words";

/** How the lines of answers stand beside those of their prompts, in a text that has the lines of a table by their height. */
export interface Heights {
  /** Fields with no line of an answer between their own prompt and the prompts beside it. */
  readonly onOwnLines: ReadonlySet<Field>;
  /** Cells stand at the top of their rows: what follows a prompt is of its row. */
  readonly areAtTop: boolean;
}

/** So many lines below its prompt an answer that stands in the middle of its row has above it as well, or nearly so. */
const HIGH = 2;

/** So many high rows without a line above their prompts are no accident. */
const ENOUGH = 3;

/** Share of the high rows that have none: the others stand below high rows. */
const MOST = 0.5;

export function heightsOf({ words, prompts, isLabel }: LabelWords): Heights {
  const onOwnLines = new Set<Field>();
  let [high, atTop] = [0, 0];
  const lineAt = (index: number | undefined): number | undefined => (index === undefined ? undefined : words[index]?.line);
  /** Lines with words of answers from one word on up to another, but those that end or begin a prompt. */
  const answersBetween = (from: number | undefined, to: number | undefined): number => {
    const [first, last] = [lineAt(from), lineAt(to)];
    const lines = new Set<number>();
    for (let index = (from ?? -1) + 1; index < (to ?? words.length); index += 1) {
      const line = lineAt(index);
      if (!isLabel[index] && line !== undefined && line !== first && line !== last) lines.add(line);
    }
    return lines.size;
  };
  let below = answersBetween(undefined, prompts[0]?.first);
  prompts.forEach(({ field, first, last }, index) => {
    const [before, next] = [prompts[index - 1], prompts[index + 1]];
    const above = below;
    below = answersBetween(last, next?.first);
    if (above === 0 && below === 0) onOwnLines.add(field);
    const isUnderAnother = before !== undefined && words[before.last]?.page === words[first]?.page;
    if (!isUnderAnother || below < HIGH) return;
    high += 1;
    if (above === 0) atTop += 1;
  });
  return { onOwnLines, areAtTop: atTop >= ENOUGH && atTop >= high * MOST };
}
