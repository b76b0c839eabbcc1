import { compareDates, firstDay, isCalendarDate, lastDay } from "./calendar";
import { datePlaces } from "./dates";
import { fold } from "./normalise";
import { parseNumeral } from "./numeral";
import type { Found } from "./reading";
import { isHit, matchAt, type Place, type Range, toFound } from "./scan";
import type { Period, WrittenDate } from "./values";

/** What joins the two ends: 〜, から, より, 至, a weekday in brackets before it, 翌 or 同 in place of the year after it. */
const JOINT = /(?:\([日月火水木金土]\))? {0,2}(?:~|-|から|より|→|、? ?至) {0,2}(?:至 ?)?/y;
const SHORT_END = /(翌年?|同年?|当年?)? ?(?:([0-9]{1,2}) ?月 ?)?(?:([0-9]{1,2}) ?日)?末?/y;
const OPEN_AFTER = /(?:\([日月火水木金土]\))? ?(?:~|から(?!の)|より(?![多少高低])|以降|以来)/y;
const OPEN_BEFORE = /(?:~|至) ?$/;
const UNTIL_AFTER = /(?:\([日月火水木金土]\))? ?(?:まで|以前)/y;

/** All periods: 2018年4月1日〜2019年3月31日, 2019年1月〜12月, 自…至…, and open ones (2020年4月1日〜). */
export function readPeriods(text: string): Found<Period>[] {
  const folded = fold(text);
  const dates = datePlaces(folded.text);
  const places: Place<Period>[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const start = dates[index];
    if (!start || (places.at(-1)?.to ?? 0) > start.from) continue;
    const joint = matchAt(folded.text, JOINT, start.to);
    const end = joint && endAt(folded.text, joint.to, start, dates[index + 1]);
    if (end) places.push(periodOf(start, end));
    else {
      const open = openPeriod(folded.text, start);
      if (open) places.push(open);
    }
  }
  return toFound(folded, places);
}

/** The one period of an answer; `ambiguous` where it names different ones. */
export function readPeriod(text: string): Found<Period> | null {
  const list = readPeriods(text);
  const [first] = list;
  if (!first || first.kind === "unreadable") return first ?? null;
  const same = list.every((found) => found.kind === "read" && samePeriod(found.value, first.value));
  return same ? first : { kind: "unreadable", reason: "ambiguous", text: first.text, start: first.start, end: first.end };
}

export function samePeriod(a: Period, b: Period): boolean {
  return JSON.stringify([a.from, a.to]) === JSON.stringify([b.from, b.to]);
}

/** The second end: a date of its own, or a short form that takes the year of the first (〜9月30日, 〜翌年3月). */
function endAt(
  text: string,
  at: number,
  start: Place<WrittenDate>,
  next: Place<WrittenDate> | undefined,
): Place<WrittenDate> | null {
  if (next?.from === at && (isHit(next) || next.reason !== "yearMissing")) return next;
  const short = matchAt(text, SHORT_END, at);
  if (!short || !isHit(start) || start.value.month === undefined) return null;
  const [whole, relation, month, day] = short.groups;
  if ((month ?? "") === "" && ((day ?? "") === "" || start.value.day === undefined)) return null;
  if (/^ ?間/.test(text.slice(at + (whole ?? "").length))) return null;
  const value: WrittenDate = {
    year: start.value.year + ((relation ?? "").startsWith("翌") ? 1 : 0),
    month: month ? (parseNumeral(month)?.value ?? 0) : start.value.month,
    ...(day && { day: parseNumeral(day)?.value ?? 0 }),
    precision: day ? "day" : "month",
    notation: start.value.notation,
  };
  const possible = isCalendarDate(value.year, value.month ?? 0, value.day ?? 1);
  return possible ? { from: at, to: short.to, value } : { from: at, to: short.to, reason: "impossibleDate" };
}

function periodOf(start: Place<WrittenDate>, end: Place<WrittenDate>): Place<Period> {
  const range: Range = { from: start.from, to: end.to };
  if (!isHit(start)) return { ...range, reason: start.reason };
  if (!isHit(end)) return { ...range, reason: end.reason };
  const value: Period = { from: firstDay(start.value), to: lastDay(end.value), precision: coarser(start.value, end.value) };
  return value.from && value.to && compareDates(value.from, value.to) > 0
    ? { ...range, reason: "reversedPeriod" }
    : { ...range, value };
}

function openPeriod(text: string, place: Place<WrittenDate>): Place<Period> | null {
  if (!isHit(place)) return null;
  const { precision } = place.value;
  const after = matchAt(text, OPEN_AFTER, place.to);
  if (after) return { from: place.from, to: after.to, value: { from: firstDay(place.value), precision } };
  const until = matchAt(text, UNTIL_AFTER, place.to);
  const before = OPEN_BEFORE.exec(text.slice(Math.max(0, place.from - 2), place.from));
  if (!until && !before) return null;
  return {
    from: place.from - (before?.[0].length ?? 0),
    to: until?.to ?? place.to,
    value: { to: lastDay(place.value), precision },
  };
}

function coarser(a: WrittenDate, b: WrittenDate): Period["precision"] {
  const order = ["year", "month", "day"] as const;
  return order[Math.min(order.indexOf(a.precision), order.indexOf(b.precision))] ?? "day";
}
