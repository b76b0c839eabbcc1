import { boundLength, boundOf } from "./bounds";
import { datePlaces } from "./dates";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { Claims, type Match, matchesOf, type Place, toFound } from "./scan";
import type { Count } from "./values";

/** Units in one spelling, each with what is written for it in the folded text. Longer words come first. */
const UNITS: readonly (readonly [unit: string, written: string])[] = [
  ["ヶ所", "[ヶケかカヵゕゖ箇個] ?所"],
  ["事業所", "事業所"],
  ["営業所", "営業所"],
  ["拠点", "拠点"],
  ["店舗", "店舗"],
  ["支店", "支店"],
  ["オフィス", "オフィス"],
  ["世代", "世代(?![交間])"],
  ["ユーザ", "ユーザー?|users?(?![a-z])|利用者"],
  ["ライセンス", "ライセンス|licen[cs]es?"],
  ["アカウント", "アカウント"],
  ["契約", "契約(?![期書])"],
  ["施設", "施設"],
  ["団体", "団体"],
  ["自治体", "自治体"],
  ["系統", "系統"],
  ["ルート", "ルート"],
  ["ID", "ID(?![A-Za-z])"],
  ["名", "名(?![称前簿義])|人(?![気間工月日年時])"],
  ["社", "社(?![員会内外長])|代理店(?![一-龠])"],
  ["件", "件(?![名数])"],
  ["回", "回(?![線答転復避収路])"],
  ["台", "台(?![風帳])"],
  ["店", "店(?!長)"],
  ["校", "校"],
  ["棟", "棟"],
  ["本", "本(?![社店部番])"],
  ["口", "口(?!座)"],
];

const WHOLE_UNITS = UNITS.map(([unit, written]) => [unit, new RegExp(`^(?:${written})$`, "i")] as const);
const SAME_WORD_BEFORE = /[統同唯均単随第逐画専択]$/;
const ANY_UNIT = expressionOf(UNITS.map(([, written]) => written));
/** The unit stands in front: 実ユーザ数 182,000. */
const LABELLED =
  /(?:ユーザー?|利用者|ライセンス|アカウント|ID|契約|社員|従業員)数[ :はでが約]{0,3}([0-9][0-9,.]{0,14}(?<![,.]))(?![0-9 ]{0,2}[%年月日])/gi;
const BARE = /^\s{0,4}([0-9][0-9,.]{0,24})\s{0,4}(?:[([][^()[\]]{0,60}[)\]]\s{0,4})?$/g;

/**
 * Counted things: 10名, 7ヶ所, 26,081ID, 2件, 一世代. A bare number counts where it is the whole answer.
 * @param units the units to look for, in the spellings of {@link Count}; all that are known where left out
 */
export function readCounts(text: string, units?: readonly string[]): Found<Count>[] {
  const folded = fold(text);
  const places = countPlaces(folded.text).filter((place) => !units || !("value" in place) || units.includes(place.value.unit));
  return toFound(folded, places);
}

/** Counts in the folded text, for the readers that build on them. */
export function countPlaces(text: string): Place<Count>[] {
  const dates = new Claims(text.length, datePlaces(text));
  const places: Place<Count>[] = [];
  for (const match of matchesOf(text, ANY_UNIT)) {
    const before = text.slice(Math.max(0, match.from - 8), match.from);
    if (SAME_WORD_BEFORE.test(before) || dates.touch(match)) continue;
    const place = toCount(text, match, before);
    if (place) places.push(place);
  }
  if (places.length > 0) return places;
  for (const match of matchesOf(text, LABELLED)) {
    const digits = match.groups[1] ?? "";
    const number = parseNumeral(digits);
    const [from, to] = [match.to - digits.length, match.to];
    if (dates.touch({ from, to })) continue;
    places.push(
      number
        ? { from, to, value: { amount: number.value, unit: "", bound: "exactly" } }
        : { from, to, reason: "malformedNumber" },
    );
  }
  if (places.length > 0) return places;
  for (const match of matchesOf(text, BARE)) {
    const digits = match.groups[1] ?? "";
    const from = text.indexOf(digits);
    const to = from + digits.length;
    const number = parseNumeral(digits);
    if (dates.touch({ from, to })) continue;
    places.push(
      number
        ? { from, to, value: { amount: number.value, unit: "", bound: "exactly" } }
        : { from, to, reason: "malformedNumber" },
    );
  }
  return places;
}

function toCount(text: string, match: Match, before: string): Place<Count> | null {
  const [, first, last, unitWord] = match.groups;
  const number = parseNumeral(last ?? "");
  const least = first ? parseNumeral(first) : undefined;
  const { from } = match;
  if (!number || (first && !least)) {
    return /^[\d,.]+$/.test(last ?? "") ? { from, to: match.to, reason: "malformedNumber" } : null;
  }
  if (least && least.value >= number.value) return { from, to: match.to, reason: "ambiguous" };
  const after = text.slice(match.to, match.to + 10);
  const suffix = /^ ?前/.exec(after)?.[0].length ?? 0;
  const bound = boundOf(before, after.slice(suffix));
  const value: Count = {
    amount: least?.value ?? number.value,
    ...(least && { upTo: number.value }),
    unit: unitOf(unitWord ?? ""),
    bound,
  };
  return { from, to: match.to + boundLength(after.slice(suffix)) + suffix, value };
}

function unitOf(written: string): string {
  return WHOLE_UNITS.find(([, expression]) => expression.test(written))?.[0] ?? written;
}

function expressionOf(written: readonly string[]): RegExp {
  return new RegExp(`(?:${NUMERAL} {0,2}[~-] {0,2})?${NUMERAL} {0,2}(${written.join("|")})`, "gi");
}
