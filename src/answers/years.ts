import { datePlaces } from "./dates";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { isHit, matchesOf, type Place, toFound, toOneFound } from "./scan";
import { MONTHS_UNIT } from "./time-units";
import type { WrittenDate } from "./values";

const BARE_YEAR = /^\s{0,4}(?:西暦)?\s?([0-9]{4})\s{0,4}$/;
const AGE = new RegExp(`${NUMERAL} {0,2}(?:歳|才)`, "g");
const YEARS_AND_MONTHS = new RegExp(
  `${NUMERAL} {0,2}(?:年|周年)(?![月度代]| ?[0-9]{1,2}月)(?:間|目)?(?:と? {0,2}([0-9]{1,2}) ?${MONTHS_UNIT})?`,
  "g",
);
const MONTHS = new RegExp(`${NUMERAL} {0,2}${MONTHS_UNIT}`, "g");

/** Whole months since a founding, and the unit that they were written in. */
export interface Elapsed {
  readonly months: number;
  readonly unit: "year" | "month";
}

/** The year that an answer gives: 1984年, 昭和59年4月1日, or a bare 1984. `ambiguous` where it names different years. */
export function readYear(text: string): Found<WrittenDate> | null {
  const folded = fold(text);
  const places = datePlaces(folded.text).filter((place) => isHit(place) || place.reason !== "yearMissing");
  const bare = BARE_YEAR.exec(folded.text)?.[1];
  if (bare !== undefined && places.length === 0) {
    const from = folded.text.indexOf(bare);
    return toOneFound(folded, { from, to: from + 4, value: { year: Number(bare), precision: "year", notation: "western" } });
  }
  const first = places[0];
  if (!first) return null;
  const years = new Set(places.map((place) => (isHit(place) ? place.value.year : Number.NaN)));
  if (isHit(first) && years.size > 1) {
    return toOneFound(folded, { from: first.from, to: places.at(-1)?.to ?? first.to, reason: "ambiguous" });
  }
  return toOneFound(folded, preferWestern(places) ?? first);
}

/** 1984年(昭和59年) gives the western one. */
function preferWestern(places: readonly Place<WrittenDate>[]): Place<WrittenDate> | undefined {
  return places.find((place) => isHit(place) && place.value.notation === "western");
}

/** Years in business: 36年, 3年2ヶ月, 8ヶ月, a bare 36. */
export function readElapsed(text: string): Found<Elapsed> | null {
  const folded = fold(text);
  const places: Place<Elapsed>[] = [];
  for (const match of matchesOf(folded.text, YEARS_AND_MONTHS)) {
    const years = parseNumeral(match.groups[1] ?? "");
    if (!years || years.value >= 1000) continue;
    const months = Math.round(years.value * 12) + Number(match.groups[2] ?? 0);
    places.push({ from: match.from, to: match.to, value: { months, unit: "year" } });
  }
  if (places.length === 0) {
    for (const match of matchesOf(folded.text, MONTHS)) {
      const months = parseNumeral(match.groups[1] ?? "");
      if (months) places.push({ from: match.from, to: match.to, value: { months: months.value, unit: "month" } });
    }
  }
  const bare = /^\s{0,4}([0-9]{1,3})\s{0,4}$/.exec(folded.text)?.[1];
  if (bare !== undefined) {
    const from = folded.text.indexOf(bare);
    places.push({ from, to: from + bare.length, value: { months: Number(bare) * 12, unit: "year" } });
  }
  return only(toFound(folded, places));
}

/** An age in years: 41歳, 41才, a bare 41. */
export function readAge(text: string): Found<number> | null {
  const folded = fold(text);
  const places: Place<number>[] = [];
  for (const match of matchesOf(folded.text, AGE)) {
    const age = parseNumeral(match.groups[1] ?? "");
    places.push(
      age ? { from: match.from, to: match.to, value: age.value } : { from: match.from, to: match.to, reason: "malformedNumber" },
    );
  }
  const bare = /^\s{0,4}([0-9]{1,3})\s{0,4}$/.exec(folded.text)?.[1];
  if (bare !== undefined) {
    const from = folded.text.indexOf(bare);
    places.push({ from, to: from + bare.length, value: Number(bare) });
  }
  return only(toFound(folded, places));
}

function only<T>(list: readonly Found<T>[]): Found<T> | null {
  const [first, second] = list;
  if (!first || !second) return first ?? null;
  return { kind: "unreadable", reason: "ambiguous", text: first.text, start: first.start, end: first.end };
}
