/** So many texts are remembered at most, and none that is longer: a long one is seldom met twice. */
const MOST = 5000;
const LONGEST = 300;

/** A function of a text that remembers what it gave for the texts that it met of late. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
