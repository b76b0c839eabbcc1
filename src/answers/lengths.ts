import { boundLength, boundOf } from "./bounds";
import { datePlaces } from "./dates";
import { NUMERAL, parseNumeral } from "./numeral";
import { Claims, isHit, matchAt, type Match, matchesOf, type Place, type Range } from "./scan";
import { TIME_UNIT, timeUnitOf } from "./time-units";
import type { Bound, Duration, TimeUnit } from "./values";

/** 24時間365日 and its spellings: hours of operation, not two lengths. */
export const AROUND_THE_CLOCK = /24 ?(?:時間|h) ?[/・×x、,]? ?3[0-9]{2} ?(?:日|d)|3[0-9]{2} ?日 ?[/・×x、,]? ?24 ?時間/g;

const LENGTH = new RegExp(`(?:${NUMERAL} {0,2}(?:~|-|、) {0,2})?${NUMERAL} {0,2}(${TIME_UNIT})(半(?!期|年|日))?`, "g");
const HALF = new RegExp(`(?<![上下前後四各大過折一-九0-9])半 ?(年|日|月)(?!分)|(?<![0-9])(前|翌)(日|営業日)(?!の日付)`, "g");
/** A number of times before or after makes it a frequency: 1日1回, 1回/30分. */
const TIMES_AFTER =
  /^(?:間?(?:に|あたり|当たり|につき))? ?(?:約|最低|最大)? ?[0-9一二三四五六七八九十]{1,3}(?: ?[~-] ?[0-9]{1,3})? ?[回度]/;
const TIMES_BEFORE = /回(?:以上|程度|以下)? ?\/ ?$/;
const DAY_OF_MONTH_BEFORE = /(?:[毎翌当同前][月週]|月) ?$/;
/** Kanji before a kanji numeral that belong to the same word: 統一, 第一, 同一. */
const SAME_WORD_BEFORE = /[統同唯均単随第逐画専択]$/;
/** 9時30分 is a time of day. */
const HOUR_BEFORE = /[0-9〇一二三四五六七八九十] ?時 ?$/;
const ENOUGH = /^十分(?!(?:間|前|後|以|程|未|ごと|毎|おき|置き|\)))/;

/** What may stand between a length and the words on what it is: 3年間分. */
const FILLER = /(?:間(?!隔)|分(?![類割散離析岐担別間])|目)/y;
const EVERY = /(?:間隔|毎|ごと|おき|置き|周期|サイクル|に(?:1|一)[回度])/y;
const BEFORE = /(?:より)?前(?![回述提記半後])/y;
const AFTER = /後(?![半方述続])/y;

const SMALLER: ReadonlyMap<TimeUnit, { readonly unit: TimeUnit; readonly factor: number }> = new Map([
  ["minute", { unit: "second", factor: 60 }],
  ["hour", { unit: "minute", factor: 60 }],
  ["day", { unit: "hour", factor: 24 }],
  ["week", { unit: "day", factor: 7 }],
  ["year", { unit: "month", factor: 12 }],
]);

/** All lengths of time in the folded text, ranges and compounds joined. */
export function lengthPlaces(text: string): Place<Duration>[] {
  const taken = new Claims(text.length, [...datePlaces(text), ...matchesOf(text, AROUND_THE_CLOCK)]);
  const simple = [...simpleLengths(text, taken), ...namedLengths(text, taken)].sort((a, b) => a.from - b.from);
  return joined(text, simple).map((place) => (isHit(place) ? qualified(text, place) : place));
}

function simpleLengths(text: string, taken: Claims): Place<Duration>[] {
  const places: Place<Duration>[] = [];
  for (const match of matchesOf(text, LENGTH)) {
    if (taken.touch(match) || isOther(text, match)) continue;
    const place = toLength(match);
    if (place) places.push(place);
  }
  return places;
}

/** Looks like a length and is none: a day of a month, a frequency, 十分な. */
function isOther(text: string, match: Match): boolean {
  const before = text.slice(Math.max(0, match.from - 8), match.from);
  const after = text.slice(match.to, match.to + 12);
  if (TIMES_AFTER.test(after) || TIMES_BEFORE.test(before)) return true;
  if ((match.groups[3] ?? "") === "分" && HOUR_BEFORE.test(before)) return true;
  if ((match.groups[3] ?? "") === "日" && DAY_OF_MONTH_BEFORE.test(before)) return true;
  return SAME_WORD_BEFORE.test(before) || ENOUGH.test(text.slice(match.from, match.to + 2));
}

function toLength(match: Match): Place<Duration> | null {
  const [, prefix, written, unitWord, half] = match.groups;
  const { from, to } = match;
  const [first, last] = splitEnumeration(prefix ?? "", written ?? "");
  const amount = parseNumeral(last);
  const least = first ? parseNumeral(first) : undefined;
  const unit = timeUnitOf(unitWord ?? "");
  if (!amount || (first && !least)) return /^[\d,.]+$/.test(`${first}${last}`) ? { from, to, reason: "malformedNumber" } : null;
  if (unit === "year" && amount.value >= 1000) return null;
  if (half && least) return null;
  if (half) return { from, to, value: halved(amount.value, unit) };
  if (!least) return { from, to, value: { amount: amount.value, unit, bound: "exactly" } };
  if (least.value >= amount.value) return { from, to, reason: "ambiguous" };
  return { from, to, value: { amount: least.value, upTo: amount.value, unit, bound: "exactly" } };
}

/** 2,3日 and 2、3日 mean two to three days. */
function splitEnumeration(first: string, last: string): readonly [string, string] {
  const [, low, high] = /^([1-9]),([1-9])$/.exec(last) ?? [];
  return low !== undefined && high !== undefined && Number(high) === Number(low) + 1 ? [low, high] : [first, last];
}

/** 1年半 is 18 months. */
function halved(amount: number, unit: TimeUnit): Duration {
  const smaller = SMALLER.get(unit);
  if (!smaller) return { amount: amount + 0.5, unit, bound: "exactly" };
  return { amount: (amount + 0.5) * smaller.factor, unit: smaller.unit, bound: "exactly" };
}

function namedLengths(text: string, taken: Claims): Place<Duration>[] {
  const places: Place<Duration>[] = [];
  for (const match of matchesOf(text, HALF)) {
    if (taken.touch(match) || TIMES_AFTER.test(text.slice(match.to, match.to + 12))) continue;
    const [, half, side, day] = match.groups;
    const { from, to } = match;
    if (half === "年") places.push({ from, to, value: { amount: 6, unit: "month", bound: "exactly" } });
    else if (half === "日") places.push({ from, to, value: { amount: 12, unit: "hour", bound: "exactly" } });
    else if (half === "月") places.push({ from, to, value: { amount: 15, unit: "day", bound: "about" } });
    else {
      const unit = day === "日" ? "day" : "businessDay";
      places.push({ from, to, value: { amount: 1, unit, bound: "exactly", relation: side === "前" ? "before" : "after" } });
    }
  }
  return places;
}

/** Joins 1時間30分 to 90 minutes, and 30分〜1時間 to one range. */
function joined(text: string, places: readonly Place<Duration>[]): Place<Duration>[] {
  const result: Place<Duration>[] = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && place.from < last.to) continue;
    const gap = last && isHit(last) && isHit(place) ? text.slice(last.to, place.from) : undefined;
    if (last && isHit(last) && isHit(place) && gap !== undefined && gap.length <= 4) {
      const value = /^と? ?$/.test(gap)
        ? sum(last.value, place.value)
        : /^間? ?(?:~|-|から) ?$/.test(gap)
          ? range(last.value, place.value)
          : null;
      if (value) {
        result[result.length - 1] = { from: last.from, to: place.to, value };
        continue;
      }
    }
    result.push(place);
  }
  return result;
}

function sum(a: Duration, b: Duration): Duration | null {
  if (a.upTo !== undefined || b.upTo !== undefined || a.relation || b.relation || a.unit === b.unit) return null;
  const converted = inUnit(a.amount, a.unit, b.unit);
  return converted === null ? null : { amount: converted + b.amount, unit: b.unit, bound: "exactly" };
}

function range(a: Duration, b: Duration): Duration | null {
  if (a.upTo !== undefined || b.upTo !== undefined || a.relation || b.relation) return null;
  const last = inUnit(b.amount, b.unit, a.unit);
  return last !== null && last > a.amount ? { amount: a.amount, upTo: last, unit: a.unit, bound: "exactly" } : null;
}

function inUnit(amount: number, unit: TimeUnit, target: TimeUnit): number | null {
  let current = unit;
  let factor = 1;
  while (current !== target) {
    const smaller = SMALLER.get(current);
    if (!smaller) return null;
    factor *= smaller.factor;
    current = smaller.unit;
  }
  return amount * factor;
}

/** Adds what the words around say: 以内, 前, ごと. */
function qualified(text: string, place: Range & { readonly value: Duration }): Place<Duration> {
  let to = place.to;
  let relation = place.value.relation;
  let bound: Bound = place.value.bound;
  const before = text.slice(Math.max(0, place.from - 8), place.from);
  for (let step = 0; step < 4; step += 1) {
    const after = text.slice(to, to + 10);
    const length = boundLength(after);
    const filler = matchAt(text, FILLER, to)?.to;
    const side = sideAt(text, to);
    if (filler !== undefined && filler > to) to = filler;
    else if (!relation && side) [relation, to] = side;
    else if (length > 0) {
      bound = boundOf(before, after);
      to += length;
    } else break;
  }
  if (bound === "exactly") bound = boundOf(before, "");
  // A deadline: two weeks before at the latest is at least two weeks.
  if (relation === "before" && bound === "atMost") bound = "atLeast";
  return { from: place.from, to, value: { ...place.value, bound, ...(relation && { relation }) } };
}

function sideAt(text: string, at: number): ["before" | "after" | "every", number] | undefined {
  const start = at + (/^ ?/.exec(text.slice(at, at + 1))?.[0].length ?? 0);
  for (const [relation, expression] of [
    ["every", EVERY],
    ["before", BEFORE],
    ["after", AFTER],
  ] as const) {
    const match = matchAt(text, expression, start);
    if (match) return [relation, match.to];
  }
  return undefined;
}
