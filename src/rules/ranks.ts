/** Of these a person holds one at a time. */
const RANK = /副会長|会長|副社長|社長|副理事長|理事長|専務|常務|監査/g;

/** Tells whether two posts name ranks, and none in common: 専務取締役 and 常務取締役. */
export function haveOtherRanks(left: string, right: string): boolean {
  const ranks = left.match(RANK);
  const others: readonly string[] = right.match(RANK) ?? [];
  return ranks !== null && others.length > 0 && !ranks.some((rank) => others.includes(rank));
}
