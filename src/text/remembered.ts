/** So many texts are remembered at most, and none that is longer: a long one is seldom met twice. */
const MOST = 5000;
const LONGEST = 300;

/**
 * A function of a text that remembers what it gave for the texts that it met of late. Of long ones it remembers the last:
 * several rows may have been read in one line.
 */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let long: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (text.length > LONGEST) {
      if (long?.text !== text) long = { text, result: work(text) };
      return long.result;
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}

/** What is worked out when it is first asked for, and not again. */
export function once<Result>(work: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: work() }).result;
}
