import type { Ruling } from "./page-content";

/** Strokes whose ends lie this near (points) go on from each other: dashes keep so far apart. */
const NEAR = 2.5;

/** What is shorter than this (points) belongs to letters and marks. */
const SHORTEST = 4;

/**
 * Makes one line of the strokes that lie on one another or go on from each other: many programs draw every cell's border
 * on its own, so that a page of a form has some hundred strokes for a few dozen lines.
 */
export function joinedRulings(rulings: readonly Ruling[]): Ruling[] {
  const byPlace = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const key = `${ruling.direction} ${Math.round(ruling.at)}`;
    const known = byPlace.get(key);
    if (known) known.push(ruling);
    else byPlace.set(key, [ruling]);
  }
  return [...byPlace.values()].flatMap(joinedAlong).filter(({ from, to }) => to - from >= SHORTEST);
}

function joinedAlong(rulings: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  for (const ruling of [...rulings].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && ruling.from <= last.to + NEAR) joined[joined.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
    else joined.push(ruling);
  }
  return joined;
}
