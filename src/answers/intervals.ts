import { boundLength, boundOf } from "./bounds";
import { AROUND_THE_CLOCK, lengthPlaces } from "./lengths";
import { fold } from "./normalise";
import { NUMERAL, parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { Claims, type Hit, isHit, type Match, matchesOf, type Place, toFound } from "./scan";
import { COUNTER, secondsOf, timeUnitOf } from "./time-units";
import type { Duration, Interval, TimeUnit } from "./values";

const TIMES = `(?:約 ?|最低 ?|最大 ?|少なくとも ?)?(?:${NUMERAL} {0,2}[~-] {0,2})?${NUMERAL} {0,2}(?:回(?![目線転答復避収路])|度(?![目数合]))`;
const UNIT = `(秒|分|時間?|営業日|日|週間?|${COUNTER}?月|年|四半期|半期|半年)`;
/** 1回/日, 1回以上/10分. */
const TIMES_PER = new RegExp(`${TIMES} {0,2}(?:以上|程度|以下|以内)? ?/ ?([0-9]{1,4})? ?${UNIT}(?!本)`, "g");
/** 年2〜3回, 1日に1回, 3ヶ月に1回, 毎週1回, 年に一度. */
const PER_TIMES = new RegExp(
  `(?:毎 ?|(?<![0-9,.])(?!四半期)([0-9]{1,3}|[一二三四五六七八九十]{1,2}) {0,2})?(?<![0-9]{4} ?|前|翌|同|各)${UNIT}(?:間)?(?:に|あたり|当たり|につき)? {0,2}${TIMES}(?: {0,2}(?:以上|程度|以下|以内))?`,
  "g",
);
const PER_UNITS: ReadonlyMap<string, { readonly amount: number; readonly unit: TimeUnit }> = new Map([
  ["四半期", { amount: 3, unit: "month" }],
  ["半期", { amount: 6, unit: "month" }],
  ["半年", { amount: 6, unit: "month" }],
]);
const SEVERAL_TIMES = new RegExp(`(?:毎|1|一)?${UNIT}(?:間)?(?:に|あたり|につき)? ?数回|数回 ?/ ?${UNIT}`, "g");
const WORDS: readonly (readonly [RegExp, (match: Match) => Interval | null])[] = [
  [
    /24 ?時間 ?(?:体制|監視|有人|対応|稼働|稼動|常駐|受付|運用|常時|連続|自動監視|オンサイト)|年中無休/g,
    () => ({ kind: "aroundTheClock" }),
  ],
  [/毎(?:週 ?)?[月火水木金土日]曜/g, () => every(1, "week")],
  [/毎(秒|分|時|日(?!新聞|放送)|朝|夜|晩|週|月|年|営業日)/g, (match) => every(1, calendarUnit(match.groups[1] ?? ""))],
  [/隔(日|週|月|年)/g, (match) => every(2, calendarUnit(match.groups[1] ?? ""))],
  [/(?:四半期)(?:次|毎|ごと|おき)|毎四半期/g, () => every(3, "month")],
  [/(?:半期|半年)(?:次|毎|ごと|おき)|毎半期/g, () => every(6, "month")],
  [/(?<![半今前何先逐])(時|日|週|月|年)次(?![世期元点第])/g, (match) => every(1, calendarUnit(match.groups[1] ?? ""))],
  [
    /デイリー|ウィークリー|マンスリー|(?<![a-z])(?:daily|weekly|monthly|yearly)(?![a-z])/gi,
    (match) => every(1, borrowedUnit(match.groups[0] ?? "")),
  ],
  [/常時(?!接続)|リアル[・ ]?タイム/g, () => ({ kind: "continuous" })],
  [
    /不定期?|随時|都度|適宜|必要(?:に応じ|時に?|な場合)|(?:リリース|バージョンアップ|メンテナンス|更新|変更|改修)(?:の度|毎|ごと|時|する前|前)/g,
    () => ({ kind: "irregular" }),
  ],
  [/(?<!不)定期(?:的|に|実施|$)/g, () => ({ kind: "unspecified" })],
];

/** How often something happens: every statement of an answer, in order. */
export function readIntervals(text: string): Found<Interval>[] {
  const folded = fold(text);
  const places: Place<Interval>[] = [];
  const claims = new Claims(folded.text.length);
  const add = (place: Place<Interval> | null): void => {
    if (!place || claims.touch(place)) return;
    places.push(place);
    claims.add(place);
  };
  for (const match of matchesOf(folded.text, AROUND_THE_CLOCK))
    add({ from: match.from, to: match.to, value: { kind: "aroundTheClock" } });
  for (const match of matchesOf(folded.text, TIMES_PER)) {
    const [, least, most, per, unit] = match.groups;
    add(frequency(folded.text, match, least ?? "", most ?? "", per ?? "", unit ?? ""));
  }
  for (const match of matchesOf(folded.text, PER_TIMES)) {
    const [, per, unit, least, most] = match.groups;
    add(frequency(folded.text, match, least ?? "", most ?? "", per ?? "", unit ?? ""));
  }
  for (const match of matchesOf(folded.text, SEVERAL_TIMES))
    add({ from: match.from, to: match.to, value: { kind: "unspecified" } });
  for (const [expression, toInterval] of WORDS) {
    for (const match of matchesOf(folded.text, expression)) {
      const value = toInterval(match);
      if (value) add({ from: match.from, to: match.to, value });
    }
  }
  for (const place of lengthPlaces(folded.text)) {
    if (!isHit(place)) add(place);
    else if (place.value.relation !== "before" && place.value.relation !== "after") add(lengthInterval(place));
  }
  return toFound(folded, places);
}

/**
 * The longest wait between two times, in seconds, with calendar lengths taken at their longest.
 * @returns 0 for 常時, undefined where no interval is said
 */
export function longestWait(interval: Interval): number | undefined {
  switch (interval.kind) {
    case "every":
      return secondsOf(interval).most;
    case "times":
      return secondsOf(interval.per).most / interval.least;
    case "continuous":
      return 0;
    case "aroundTheClock":
    case "irregular":
    case "unspecified":
      return undefined;
  }
}

function every(amount: number, unit: TimeUnit): Interval {
  return { kind: "every", amount, unit, bound: "exactly", bare: false };
}

function lengthInterval(place: Hit<Duration>): Hit<Interval> {
  const { relation, ...length } = place.value;
  return { from: place.from, to: place.to, value: { kind: "every", ...length, bare: relation !== "every" } };
}

function frequency(
  text: string,
  match: Match,
  least: string,
  most: string,
  per: string,
  unitWord: string,
): Place<Interval> | null {
  const last = parseNumeral(most);
  const first = least === "" ? last : parseNumeral(least);
  const amount = per === "" ? 1 : parseNumeral(per)?.value;
  // 9月1回 is a month of the calendar, not a length.
  if (!first || !last || !amount || (per !== "" && unitWord === "月")) return null;
  if (first.value === 0 || first.value > last.value) return { from: match.from, to: match.to, reason: "ambiguous" };
  const unit = PER_UNITS.get(unitWord) ?? { amount: 1, unit: timeUnitOf(unitWord) };
  const length = boundLength(text.slice(match.to));
  const whole = match.groups[0] ?? "";
  const inside = /回 ?(以上|以下|以内|程度)/.exec(whole)?.[1] ?? text.slice(match.to, match.to + length);
  const before = /約|最低|最大|少なくとも/.exec(whole)?.[0] ?? text.slice(Math.max(0, match.from - 8), match.from);
  return {
    from: match.from,
    to: match.to + length,
    value: {
      kind: "times",
      least: first.value,
      most: last.value,
      per: { amount: amount * unit.amount, unit: unit.unit },
      bound: boundOf(before, inside),
    },
  };
}

function calendarUnit(word: string): TimeUnit {
  if (/^[朝夜晩]/.test(word)) return "day";
  return word.endsWith("月") ? "month" : timeUnitOf(word);
}

function borrowedUnit(word: string): TimeUnit {
  if (/^(?:デイ|dai)/i.test(word)) return "day";
  if (/^(?:ウィ|wee)/i.test(word)) return "week";
  return /^(?:マン|mon)/i.test(word) ? "month" : "year";
}
