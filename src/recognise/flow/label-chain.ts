/** Words from one piece of a label to the next, at most. */
const APART = 60;

/** Words within which one that has more of a label counts before the first. */
const NEAR = 12;

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
    if (isLabel[index] || reduced === "" || !label.startsWith(reduced)) return false;
    // A blank may stand behind a short word that is no line (`ID や…`).
    const next = words[index + 1]?.reduced ?? "";
    return reduced.length >= shortest || reduced === label || (next !== "" && label.startsWith(reduced + next));
  };
  for (let start = from; start < to; start += 1) {
    if (!opens(start)) continue;
    const chain = chainFrom(words, start, label.slice(words[start]?.reduced.length), isLabel);
    if (chain) return chain;
  }
  return undefined;
}

/**
 * The chain that a word opens, with the first words that go on with the label. A short answer within a prompt may be what
 * the prompt goes on with (有 and 有りの場合は…, 3ヶ月前 and 3ヶ月前、6ヶ月前): where the label does not end with it, it is
 * passed over.
 */
function chainFrom(
  words: readonly { readonly reduced: string }[],
  start: number,
  rest: string,
  isLabel: readonly boolean[],
  dead = new Set<string>(),
): number[] | undefined {
  if (rest === "") return [start];
  const goesOn: { readonly index: number; readonly length: number }[] = [];
  for (let index = start + 1; index < Math.min(words.length, start + APART); index += 1) {
    const { reduced = "" } = words[index] ?? {};
    if (!isLabel[index] && reduced !== "" && rest.startsWith(reduced)) goesOn.push({ index, length: reduced.length });
  }
  // A longer word a little further on is more likely the label's (有, and 有無 behind it).
  const nearest = (goesOn[0]?.index ?? 0) + NEAR;
  goesOn.sort((one, other) =>
    Math.max(one.index, other.index) <= nearest ? other.length - one.length : one.index - other.index,
  );
  for (const { index, length } of goesOn) {
    const key = `${index} ${rest.length}`;
    if (dead.has(key)) continue;
    const chain = chainFrom(words, index, rest.slice(length), isLabel, dead);
    if (chain) return [start, ...chain];
    dead.add(key);
  }
  return undefined;
}
