/** Gathers places that lie within `tolerance` of each other, and gives the middle of each gathering, ascending. */
export function clusterPlaces(places: readonly number[], tolerance: number): number[] {
  const groups: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && place - previous <= tolerance) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length);
}

/** Number of the interval between ascending `edges` that holds `place`, from 0; -1 outside of them. */
export function intervalOf(edges: readonly number[], place: number): number {
  let interval = -1;
  for (const edge of edges) {
    if (place < edge) break;
    interval += 1;
  }
  return interval >= edges.length - 1 ? -1 : interval;
}
