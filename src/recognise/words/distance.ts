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
  // Each row takes the place of the one before it; what stood left of and above a cell is carried along.
  const costs = new Int32Array(width);
  const starts = new Int32Array(width);
  for (let column = 1; column < width; column += 1) starts[column] = column;
  for (let row = 1; row <= pattern.length; row += 1) {
    const wanted = pattern.charCodeAt(row - 1);
    let cornerCost = row - 1;
    let cornerStart = 0;
    let cost = row;
    let start = 0;
    costs[0] = row;
    for (let column = 1; column < width; column += 1) {
      const aboveCost = costs[column] ?? 0;
      const aboveStart = starts[column] ?? 0;
      const replace = cornerCost + (text.charCodeAt(column - 1) === wanted ? 0 : 1);
      const missing = aboveCost + 1;
      const extra = cost + 1;
      if (replace <= missing && replace <= extra) {
        cost = replace;
        start = cornerStart;
      } else if (missing <= extra) {
        cost = missing;
        start = aboveStart;
      } else cost = extra;
      costs[column] = cost;
      starts[column] = start;
      cornerCost = aboveCost;
      cornerStart = aboveStart;
    }
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
  if (one === other) return 1;
  return 1 - editsBetween(one, other) / Math.max(one.length, other.length);
}

/** Whether two whole texts are at least so alike; their lengths alone often tell that they are not. */
export function isLike(one: string, other: string, least: number): boolean {
  const longest = Math.max(one.length, other.length);
  if (1 - Math.abs(one.length - other.length) / longest < least) return false;
  return likeness(one, other) >= least;
}

function editsBetween(one: string, other: string): number {
  // What both begin and end with costs nothing.
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one.charCodeAt(before) === other.charCodeAt(before)) before += 1;
  let behind = 0;
  while (behind < shorter - before && one.charCodeAt(one.length - 1 - behind) === other.charCodeAt(other.length - 1 - behind))
    behind += 1;
  const rows = one.length - before - behind;
  const columns = other.length - before - behind;
  // Each row takes the place of the one before it.
  const costs = new Int32Array(columns + 1);
  for (let column = 1; column <= columns; column += 1) costs[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const wanted = one.charCodeAt(before + row - 1);
    let corner = row - 1;
    let cost = row;
    costs[0] = row;
    for (let column = 1; column <= columns; column += 1) {
      const above = costs[column] ?? 0;
      const replace = corner + (other.charCodeAt(before + column - 1) === wanted ? 0 : 1);
      cost = Math.min(replace, above + 1, cost + 1);
      costs[column] = cost;
      corner = above;
    }
  }
  return costs[columns] ?? 0;
}
