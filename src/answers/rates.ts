import { boundLength, boundOf } from "./bounds";
import { datePlaces } from "./dates";
import { fold } from "./normalise";
import { type Numeral, parseNumeral } from "./numeral";
import type { Found, Span } from "./reading";
import { Claims, type Match, matchesOf, type Place, readWithin, toFound } from "./scan";
import type { Rate } from "./values";

const NUMBER = "[0-9][0-9,.。]{0,24}";
const KANJI = "[〇一二三四五六七八九十百]{1,6}";
/** The full stop is taken along: 99。9% is a slip for 99.9%, not 9%. */
const START = "(?<![0-9][,.。]{0,2}|[A-Za-z〇一二三四五六七八九十百])";
const SIGNED = `(?:([△▲]|(?<![0-9%] ?)-) ?)?`;
const PERCENT = new RegExp(
  `${SIGNED}${START}(?:(${NUMBER}) ?%? ?(?:~|-) ?)?(${NUMBER}|${KANJI}) {0,2}(%|パーセント|‰|パーミル)`,
  "g",
);
const OTHER = new RegExp(`${SIGNED}${START}(${NUMBER}) {0,2}(年(?![度月次代間前以])|倍)`, "g");
const BARE = /^\s{0,4}([△▲-])? ?([0-9][0-9,.]{0,24})\s{0,4}(?:[([][^()[\]]{0,60}[)\]]\s{0,4})?$/g;

/**
 * All rates: 99.999%, 99.5%以上, 100％, 99.9パーセント.
 * Where an answer has no percentage, figures in 年 or 倍, or a bare number, are told as such.
 */
export function readRates(text: string): Found<Rate>[] {
  const folded = fold(text);
  const places = placesOf(folded.text, PERCENT, ([, sign, first, last, unit]) => ({ sign, first, last, unit }));
  if (places.length > 0) return toFound(folded, places);
  const dates = new Claims(folded.text.length, datePlaces(folded.text));
  const others = placesOf(folded.text, OTHER, ([, sign, last, unit]) => ({ sign, first: "", last, unit }));
  const bare = placesOf(folded.text, BARE, ([, sign, last]) => ({ sign, first: "", last, unit: "" }));
  const [first, second] = [others, bare].map((list) => list.filter((place) => !dates.touch(place)));
  return toFound(folded, first?.length ? first : (second ?? []));
}

interface Parts {
  readonly sign: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly unit: string | undefined;
}

function placesOf(text: string, expression: RegExp, partsOf: (groups: readonly string[]) => Parts): Place<Rate>[] {
  const places: Place<Rate>[] = [];
  for (const match of matchesOf(text, expression)) places.push(toRate(text, match, partsOf(match.groups)));
  return places;
}

function toRate(text: string, match: Match, { sign, first, last, unit }: Parts): Place<Rate> {
  const low = first ? parseNumeral(first) : undefined;
  const high = parseNumeral(last ?? "");
  const after = text.slice(match.to, match.to + 10);
  if (!high || (first && !low)) return { from: match.from, to: match.to, reason: "malformedNumber" };
  const main: Numeral = low ?? high;
  const bare = unit === "";
  const to = bare ? match.from + text.slice(match.from).search(/[0-9]/) + (last ?? "").length : match.to + boundLength(after);
  return {
    from: bare ? text.search(/[△▲\d-]/) : match.from,
    to,
    value: {
      amount: sign ? -main.value : main.value,
      ...(low && { upTo: high.value }),
      unit: unitOf(unit ?? ""),
      decimals: Math.max(main.decimals, high.decimals),
      bound: bare ? "exactly" : boundOf(text.slice(Math.max(0, match.from - 8), match.from), after),
    },
  };
}

function unitOf(word: string): Rate["unit"] {
  if (word === "") return "none";
  if (word === "年") return "years";
  if (word === "倍") return "times";
  return word === "%" || word === "パーセント" ? "percent" : "permille";
}

/** The first percentage in a part of a text. */
export function rateIn(text: string, part: Span): Found<Rate> | null {
  return readWithin(text, part, readRates).find((found) => found.kind === "unreadable" || found.value.unit === "percent") ?? null;
}
