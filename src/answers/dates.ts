import { daysInMonth, isCalendarDate } from "./calendar";
import { fold } from "./normalise";
import { parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { Claims, isHit, type Match, matchesOf, type Place, toFound, toOneFound } from "./scan";
import type { CalendarDate, WrittenDate } from "./values";

/** First and last day of each era, as year, month, day. Years of an era are counted by calendar years. */
const ERAS: readonly { readonly names: readonly string[]; readonly first: CalendarDate; readonly last?: CalendarDate }[] = [
  { names: ["令和", "R"], first: { year: 2019, month: 5, day: 1 } },
  { names: ["平成", "H"], first: { year: 1989, month: 1, day: 8 }, last: { year: 2019, month: 4, day: 30 } },
  { names: ["昭和", "S"], first: { year: 1926, month: 12, day: 25 }, last: { year: 1989, month: 1, day: 7 } },
  { names: ["大正", "T"], first: { year: 1912, month: 7, day: 30 }, last: { year: 1926, month: 12, day: 25 } },
  { names: ["明治", "M"], first: { year: 1868, month: 1, day: 25 }, last: { year: 1912, month: 7, day: 30 } },
];

const ERA_NAME = "令和|平成|昭和|大正|明治";
const SMALL = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

/** 2020年11月11日, 令和2年11月, 2016年(平成28年)4月1日, 平成30年; 1984年度 is a fiscal year and 2018年間 a length, so neither is a date. */
const IN_WORDS = new RegExp(
  `(?:(${ERA_NAME}) ?([0-9]{1,2}|元|[一二三四五六七八九十]{1,3})|(?<![0-9A-Za-z.,])([0-9]{4}|[一二][〇一二三四五六七八九]{3}))` +
    `(?: ?\\( ?(?:${ERA_NAME}|西暦)? ?(?:[0-9]{1,4}|元) ?年? ?\\))? ?年(?!度|間|次|周|代|以上|以内)(?:(?: ?\\( ?(${ERA_NAME}|西暦)? ?([0-9]{1,4}|元) ?年? ?\\))? ?(${SMALL}) ?月(?! ?間)(?: ?(${SMALL}) ?日(?!間))?)?`,
  "g",
);
/** 2020/11/11, 2008.05.16, 2020-11-11, R2.11.11, H30/3/31, 2020/11. */
const IN_SIGNS =
  /(?<![\w./])(?<!(?<!\d[./]\d{1,2})-)(?:([RHSTM]) ?([0-9]{1,2})|([0-9]{4})) ?([./-]) ?([0-9]{1,2})(?: ?\4 ?([0-9]{1,2}))?(?![\w/]|-(?!\d{4}[./]\d)|\.[0-9])/g;
/** 9月30日 without a year. */
const WITHOUT_YEAR = new RegExp(`(?<![0-9年毎ヶか]|年 )(${SMALL}) ?月 ?(${SMALL}) ?日(?!間)`, "g");
const EIGHT_DIGITS = /^\s{0,4}([0-9]{4})([0-9]{2})([0-9]{2})\s{0,4}$/g;

/** All dates, as finely as they are written; impossible ones as unreadable. */
export function readDates(text: string): Found<WrittenDate>[] {
  const folded = fold(text);
  return toFound(folded, datePlaces(folded.text));
}

/**
 * The one date, to the day, that an answer gives.
 * @returns unreadable as `ambiguous` where the answer names several days; null where it names none
 */
export function readDate(text: string): Found<CalendarDate> | null {
  const folded = fold(text);
  const days = datePlaces(folded.text).filter((place) => !isHit(place) || place.value.precision === "day");
  const first = days[0];
  if (!first) return null;
  if (!isHit(first)) return toOneFound(folded, first);
  if (days.some((place) => !isHit(place) || !sameDay(place.value, first.value))) {
    return toOneFound(folded, { from: first.from, to: days.at(-1)?.to ?? first.to, reason: "ambiguous" });
  }
  const { year, month, day } = first.value;
  return toOneFound(folded, { ...first, value: { year, month: month ?? 1, day: day ?? 1 } });
}

/** The text read last, with its dates: an answer is read for dates, periods, counts and lengths, one right after the other. */
let last: { readonly text: string; readonly places: readonly Place<WrittenDate>[] } = { text: "", places: [] };

/** Dates in the folded text, for the readers that build on them. */
export function datePlaces(text: string): readonly Place<WrittenDate>[] {
  if (last.text !== text) last = { text, places: findPlaces(text) };
  return last.places;
}

function findPlaces(text: string): Place<WrittenDate>[] {
  const places: Place<WrittenDate>[] = [];
  const claims = new Claims(text.length);
  const add = (place: Place<WrittenDate> | null): void => {
    if (!place) return;
    places.push(place);
    claims.add(place);
  };
  for (const match of matchesOf(text, IN_WORDS)) {
    const [, era, eraYear, year, otherEra, otherYear, month, day] = match.groups;
    const date = toDate(match, era ?? "", eraYear || year || "", month ?? "", day ?? "");
    add(date && agreesWith(date, otherEra ?? "", otherYear ?? "") ? date : date && { ...match, reason: "ambiguous" });
  }
  for (const match of matchesOf(text, IN_SIGNS)) {
    const [, era, eraYear, year, sign, month, day] = match.groups;
    if (claims.touch(match) || !isPlausible(text, match, year ?? "", sign ?? "", month ?? "", day ?? "")) continue;
    add(toDate(match, era ?? "", eraYear || year || "", month ?? "", day ?? ""));
  }
  for (const match of matchesOf(text, WITHOUT_YEAR)) {
    if (claims.touch(match)) continue;
    const [, month, day] = match.groups.map(numberOf);
    const possible = isCalendarDate(2000, month ?? 0, day ?? 0);
    add({ from: match.from, to: match.to, reason: possible ? "yearMissing" : "impossibleDate" });
  }
  for (const match of matchesOf(text, EIGHT_DIGITS)) {
    const [, year, month, day] = match.groups;
    const place = toDate(match, "", year ?? "", month ?? "", day ?? "");
    if (place && isHit(place) && isPlausibleYear(year ?? "")) add(place);
  }
  return places.sort((a, b) => a.from - b.from);
}

/** Signs also separate versions, telephone numbers and amounts: without three parts only 2020/11 at least looks like a month. */
function isPlausible(text: string, match: Match, year: string, sign: string, month: string, day: string): boolean {
  if (year !== "" && !isPlausibleYear(year)) return false;
  if (day !== "") return true;
  if (year === "" || Number(month) < 1 || Number(month) > 12) return false;
  if (sign === "/") return true;
  const before = text.slice(Math.max(0, match.from - 1), match.from);
  const after = text.slice(match.to, match.to + 1);
  return sign === "." && month.length === 2 && /^[\n ]?$/.test(before) && /^[\n ~]?$/.test(after);
}

function isPlausibleYear(year: string): boolean {
  return /^(?:1[6-9]|2[01])/.test(year);
}

function toDate(match: Match, era: string, year: string, month: string, day: string): Place<WrittenDate> | null {
  const { from, to } = match;
  const number = year === "元" ? 1 : numberOf(year);
  if (number === 0) return era === "" ? null : { from, to, reason: "outsideEra" };
  const value: WrittenDate = {
    year: era === "" ? number : eraFirstYear(era) + number - 1,
    ...(month !== "" && { month: numberOf(month) }),
    ...(day !== "" && { day: numberOf(day) }),
    precision: day !== "" ? "day" : month !== "" ? "month" : "year",
    notation: era === "" ? "western" : "era",
  };
  if (!isCalendarDate(value.year, value.month ?? 1, value.day ?? 1)) return { from, to, reason: "impossibleDate" };
  return isInEra(era, value) ? { from, to, value } : { from, to, reason: "outsideEra" };
}

/** The year once more in brackets, in the other way of counting: 2016年(平成28年)4月1日. */
function agreesWith(place: Place<WrittenDate>, era: string, written: string): boolean {
  if (written === "" || !isHit(place)) return true;
  const year = written === "元" ? 1 : Number(written);
  return place.value.year === (era === "" || era === "西暦" ? year : eraFirstYear(era) + year - 1);
}

function eraFirstYear(era: string): number {
  return ERAS.find(({ names }) => names.includes(era))?.first.year ?? 0;
}

function isInEra(name: string, date: WrittenDate): boolean {
  const era = ERAS.find(({ names }) => names.includes(name));
  if (!era) return true;
  const month = date.month ?? 12;
  const latest = key(date.year, month, date.day ?? daysInMonth(date.year, month));
  const earliest = key(date.year, date.month ?? 1, date.day ?? 1);
  if (latest < key(era.first.year, era.first.month, era.first.day)) return false;
  return !era.last || earliest <= key(era.last.year, era.last.month, era.last.day);
}

function key(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

function numberOf(text: string): number {
  return parseNumeral(text)?.value ?? 0;
}

function sameDay(a: WrittenDate, b: WrittenDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
