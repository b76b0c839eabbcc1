import { fold } from "./normalise";
import { parseArabic } from "./numeral";
import type { Found } from "./reading";
import { type Match, matchesOf, type Place, toFound, trimRange } from "./scan";
import type { Shareholding } from "./values";

const NUMBER = /(?<![0-9A-Za-z][,.]{0,2}|[A-Za-z])([0-9][0-9,.]{0,15}(?<![.,])) {0,2}(%|パーセント)?(?![0-9A-Za-z])/g;
/** Numbers of other things in the same list: shares held, dates, other shareholders. */
const OTHER_THING = /^ {0,2}(?:株|千株|名|社|人|年|月|日|回|位|期|円|千円)/;

/**
 * Shareholders with their share: 富士太郎(42.15%) · 富士 太郎14.20, 富士商事株式会社 8.37.
 * Without any % sign, figures with a decimal point or at the end of an entry are taken, and told as such.
 */
export function readShares(text: string): Found<Shareholding>[] {
  const folded = fold(text);
  const numbers = [...matchesOf(folded.text, NUMBER)].filter(
    (match) => !OTHER_THING.test(folded.text.slice(match.to, match.to + 6)),
  );
  const marked = numbers.filter((match) => match.groups[2] !== "");
  const shares = marked.length > 0 ? marked : numbers.filter((match) => endsEntry(folded.text, match));
  const places: Place<Shareholding>[] = [];
  let from = 0;
  for (const match of shares) {
    const place = toShare(folded.text, from, match);
    if (place) places.push(place);
    from = match.to;
  }
  return toFound(folded, places);
}

function endsEntry(text: string, match: Match): boolean {
  const before = text.slice(Math.max(0, match.from - 1), match.from);
  return (
    /^ {0,2}(?:[),、;\n]|$)/.test(text.slice(match.to, match.to + 4)) &&
    !/[第\d-]/.test(before) &&
    /\./.test(match.groups[1] ?? "")
  );
}

function toShare(text: string, from: number, match: Match): Place<Shareholding> | null {
  const [, digits, sign] = match.groups;
  const number = parseArabic(digits ?? "");
  const between = text.slice(from, match.from).replace(/^ ?[)\]]/, "  ");
  const shift = match.from - between.length;
  const cut = trimRange(between, { from: 0, to: between.length }, /[\s、,;:・(=/|\n-]/);
  // What follows is the number of shares, not the name: 富士太郎 1,200株(42.15%).
  const held = cut
    ? /[\s(:]{0,3}[0-9][0-9,]{0,15}(?:千|百)?株(?:式)?[\s,、(:]{0,3}$/.exec(between.slice(cut.from, cut.to))
    : null;
  const name = cut ? between.slice(cut.from, cut.to - (held?.[0].length ?? 0)) : "";
  if (!/[^\d\s.,()]/.test(name)) return null;
  const close = /^ ?\)/.exec(text.slice(match.to, match.to + 2))?.[0].length ?? 0;
  const range = { from: shift + (cut?.from ?? 0), to: match.to + (text.charAt(match.from - 1) === "(" ? close : 0) };
  if (!number) return { ...range, reason: "malformedNumber" };
  return { ...range, value: { name, percent: number.value, percentSign: sign !== "" } };
}
