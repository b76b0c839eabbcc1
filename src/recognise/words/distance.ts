/** Where a pattern was found in a text, and at what cost in edits. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/**
 * Finds the part of a text that is nearest to a pattern in edits (insert, delete, replace).
 * @param preferEnd of the ends that cost the same, one that it likes is taken
 */
export function nearestPart(pattern: string, text: string, preferEnd: (end: number) => boolean): Found | undefined {
  const width = text.length + 1;
  let costs = new Float64Array(width);
  let starts = new Int32Array(width).map((_, index) => index);
  let nextCosts = new Float64Array(width);
  let nextStarts = new Int32Array(width);
  for (let row = 1; row <= pattern.length; row += 1) {
    const wanted = pattern.charCodeAt(row - 1);
    nextCosts[0] = row;
    nextStarts[0] = 0;
    for (let column = 1; column < width; column += 1) {
      const replace = (costs[column - 1] ?? 0) + (text.charCodeAt(column - 1) === wanted ? 0 : 1);
      const missing = (costs[column] ?? 0) + 1;
      const extra = (nextCosts[column - 1] ?? 0) + 1;
      if (replace <= missing && replace <= extra) {
        nextCosts[column] = replace;
        nextStarts[column] = starts[column - 1] ?? 0;
      } else if (missing <= extra) {
        nextCosts[column] = missing;
        nextStarts[column] = starts[column] ?? 0;
      } else {
        nextCosts[column] = extra;
        nextStarts[column] = nextStarts[column - 1] ?? 0;
      }
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let best = -1;
  let bestCost = Infinity;
  for (let end = 0; end < width; end += 1) {
    const cost = (costs[end] ?? 0) - (preferEnd(end) ? 0.75 : 0);
    if (cost < bestCost) [best, bestCost] = [end, cost];
  }
  if (best < 0) return undefined;
  return { start: starts[best] ?? 0, end: best, distance: costs[best] ?? pattern.length };
}

/** Likeness of two whole texts: 1 for the same, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replace = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return 1 - (previous[other.length] ?? 0) / longest;
}
