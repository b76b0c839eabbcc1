/** Words from one piece of a label to the next, at most. */
const APART = 60;

/**
 * The words of a text that one behind the other are a label, others between them.
 * @param words reduced, of the whole text; those that are labels already are passed over
 * @param from index of the first word that the label may begin with, up to another
 * @param shortest length of the shortest word that a label may begin with which goes on elsewhere
 * @returns their indexes, or undefined where no such words are the whole of it
 */
export function chainOf(
  words: readonly { readonly reduced: string }[],
  from: number,
  to: number,
  label: string,
  isLabel: readonly boolean[],
  shortest: number,
): number[] | undefined {
  const opens = (index: number): boolean => {
    const { reduced = "" } = words[index] ?? {};
    return !isLabel[index] && reduced !== "" && label.startsWith(reduced) && (reduced.length >= shortest || reduced === label);
  };
  for (let start = from; start < to; start += 1) {
    if (!opens(start)) continue;
    const chain = [start];
    let rest = label.slice(words[start]?.reduced.length);
    for (let index = start + 1; rest !== "" && index < Math.min(words.length, (chain.at(-1) ?? start) + APART); index += 1) {
      const { reduced = "" } = words[index] ?? {};
      if (isLabel[index] || reduced === "" || !rest.startsWith(reduced)) continue;
      chain.push(index);
      rest = rest.slice(reduced.length);
    }
    if (rest === "") return chain;
  }
  return undefined;
}
