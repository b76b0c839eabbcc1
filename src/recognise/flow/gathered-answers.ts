import type { Field, Item } from "../../form";
import type { LabelWords } from "./label-words";

/** For each field, the words of its answer by line. */
export type Answers = Map<Field, Map<number, string[]>>;

export function add(answers: Answers, field: Field, line: number, word: string): void {
  const lines = answers.get(field) ?? new Map<number, string[]>();
  answers.set(field, lines.set(line, [...(lines.get(line) ?? []), word]));
}

/**
 * Each word behind the first word of a prompt is of that field, up to the first of the next.
 * @param starts where the rows of items begin before their first prompts, for a text whose answers may stand there
 */
export function answersBehind({ words, prompts, isLabel }: LabelWords, starts: ReadonlyMap<Item, number> = new Map()): Answers {
  const answers: Answers = new Map();
  const firsts = prompts.map(({ field, first }, place) => {
    const opens = prompts[place - 1]?.field.item !== field.item;
    return opens ? (starts.get(field.item) ?? first) : first;
  });
  let place = -1;
  words.forEach(({ text, line }, index) => {
    while ((firsts[place + 1] ?? Infinity) <= index) place += 1;
    const field = prompts[place]?.field;
    if (field && !isLabel[index]) add(answers, field, line, text);
  });
  return answers;
}

/**
 * The same where cells stand in the middle of their rows: as many lines of an answer as stand below its prompt stand
 * above it, so that the lines between two prompts are shared by what is known of the one above.
 */
export function answersAround({ words, prompts, isLabel }: LabelWords): Answers {
  const answers: Answers = new Map();
  const pageOf = new Map(words.map(({ line, page }) => [line, page]));
  const linesWithin = (from: number, to: number): number[] => {
    const labels = new Set<number>();
    const lines = new Set<number>();
    for (let index = from; index < to; index += 1) (isLabel[index] ? labels : lines).add(words[index]?.line ?? 0);
    return [...lines];
  };
  let above = new Set<number>();
  let below = 0;
  prompts.forEach(({ field, first, last }, place) => {
    const next = prompts[place + 1];
    const [top, bottom] = [words[first]?.line ?? 0, words[last]?.line ?? 0];
    const page = words[first]?.page;
    if (place === 0 || words[prompts[place - 1]?.last ?? 0]?.page !== page) {
      // The first row of a page: all lines above its prompt, on this page, are its own.
      const start = words.findIndex((word) => word.page === page);
      above = new Set(linesWithin(start, first).filter((line) => line < top));
    }
    below = above.size;
    const gap = linesWithin(last + 1, next?.first ?? words.length).filter(
      (line) => line > bottom && (!next || line < (words[next.first]?.line ?? 0)),
    );
    const samePage = gap.filter((line) => pageOf.get(line) === page);
    const isLastOfPage = !next || words[next.first]?.page !== page;
    const own = new Set(isLastOfPage ? samePage : gap.slice(0, below));
    words.forEach(({ text, line }, index) => {
      if (isLabel[index]) return;
      if (above.has(line) || own.has(line) || (line >= top && line <= bottom)) add(answers, field, line, text);
    });
    above = new Set(isLastOfPage ? gap.filter((line) => !own.has(line)) : gap.slice(below));
  });
  return answers;
}

/** Leaves one answer where the row of an item stands in the text twice, with the same words. */
export function joinRepeated(answers: Answers, { torn }: LabelWords): void {
  for (const [field, lines] of answers) {
    const words = [...lines.values()].flat();
    const half = words.slice(0, words.length / 2);
    const [line] = lines.keys();
    if (line === undefined || half.length * 2 !== words.length || !torn.has(field.item)) continue;
    if (half.every((word, index) => word === words[half.length + index])) answers.set(field, new Map([[line, half]]));
  }
}
