import { fold, spanOf } from "./normalise";
import type { Found } from "./reading";
import { Claims, type Match, matchesOf, type Place, reading, toFound, toOneFound } from "./scan";
import type { ServiceHours, TimeRange } from "./values";

const HALF_DAY = "(?:(午前|午後|AM|PM) ?)?";
const CLOCK = `${HALF_DAY}(?<![0-9:])([0-9]{1,2})(?::([0-9]{1,2})|時(?:([0-9]{1,2})分|(半))?)(?: ?(AM|PM)(?![A-Za-z]))?`;
const RANGE = new RegExp(
  `${CLOCK}(?:\\([^()]{1,10}\\))? {0,2}(?:~|-|から|より|→) {0,2}(?:翌?(?:[月火水木金土日]曜日?|日|朝)?の? ?)?${CLOCK}(?![0-9:])`,
  "gi",
);
const SHORT_RANGE = /(?<![0-9:.])([0-9]{1,2}) ?(?:~|-) ?([0-9]{1,2}) ?時(?!間)/g;
/** A time that belongs to no range: 土曜25:00, or a third one after a range (9:00-18:00-20:00). */
const LONE = /(?:( ?[~-] ?)|(?<![0-9:]))([0-9]{1,2}):([0-9]{2})(?![0-9:])/g;
const ALL_DAY = /24 ?(?:時間|h(?![a-z]))(?! ?(?:以内|以上|前|分|後|毎|ごと|おき))|終日/gi;
const DAYS_PER_YEAR =
  /24 ?(?:時間|h) ?[/・×x、, ]{0,2}([0-9]{1,3}) ?(?:日|d(?![a-z]))|([0-9]{1,3}) ?日 ?[/・×x、, ]{0,2}24 ?時間|(?<![0-9])(3[0-9]{2}) ?日/gi;
const EVERY_DAY = /年中無休|無休|毎日|全日|休日なし|月曜?日?曜?日? ?(?:~|-|から) ?日曜?日?/;
/** A range of days that goes beyond Friday, whatever it is called: 平日(月~土). */
const INTO_WEEKEND = /月曜?日?曜?日? ?(?:~|-|から) ?土曜?日?/;
const WEEKEND_EXCEPTION = /(?<![~-] ?|から)(?:土|週末|休日)[^。\n]{0,24}(?:除く?|休み?|のぞく)/;
const WEEKDAYS = /平日|月曜?日?曜?日? ?(?:~|-|から) ?金|月火水木金(?!土)|(?<!非)営業日/;
const SOME_DAYS =
  /[月火水木金土日]曜?日?曜?日? ?(?:~|-|から) ?[月火水木金土日](?!本)|[月火水木金土日]曜|土日祝?(?!を?除|.{0,8}休)/;
const EXCEPTION =
  /[^\s、。,;:()~0-9][^\s、。,;:()~]{0,20}(?:を除く?|は?除く|のぞく|を?休業|は休み|定休)|[^\s、。,;:()~0-9]{1,14}(?:定休日|休業日)/g;

/** A day ends at the latest at 30:00, as hours after midnight are written in broadcasting and support (25:00). */
const LATEST = 30 * 60;

/**
 * When a service is open: 24時間365日, 平日9:00〜17:30, 土日祝日を除く9時〜18時. Times after midnight may be written up to 30:00;
 * times and numbers of days that cannot be (9:00〜27:70, 24時間/356日) are unreadable.
 * @returns null where the answer names neither hours nor days
 */
export function readServiceHours(text: string): ServiceHours | null {
  const folded = fold(text);
  const ranges = [...matchesOf(folded.text, RANGE)].map(toRange);
  const claims = new Claims(folded.text.length, ranges);
  for (const match of matchesOf(folded.text, SHORT_RANGE)) {
    if (!claims.touch(match)) ranges.push(shortRange(match));
  }
  const taken = new Claims(folded.text.length, ranges);
  for (const match of matchesOf(folded.text, LONE)) {
    if (taken.touch(match)) continue;
    const chained = ranges.some((range) => range.to === match.from) && match.groups[1] !== "";
    const impossible = Number(match.groups[2]) > 24 || Number(match.groups[3]) > 59;
    if (chained || impossible) ranges.push({ from: match.from, to: match.to, reason: "impossibleTime" });
  }
  const [allDay] = [...matchesOf(folded.text, ALL_DAY)];
  const days = daysOf(folded.text);
  const exceptions = [...matchesOf(folded.text, EXCEPTION)].map((match) => spanOf(folded, match.from, match.to));
  if (ranges.length === 0 && !allDay && !days) return null;
  return {
    ranges: toFound(folded, ranges),
    ...(allDay && { allDay: reading(folded, { from: allDay.from, to: allDay.to, value: true as const }) }),
    ...(days && { days: toOneFound(folded, days) satisfies Found<unknown> }),
    exceptions,
  };
}

function daysOf(text: string): Place<"everyDay" | "weekdays" | "someDays"> | null {
  for (const match of matchesOf(text, DAYS_PER_YEAR)) {
    const count = Number(match.groups[1] || match.groups[2] || match.groups[3]);
    const range = { from: match.from, to: match.to };
    return [7, 365, 366].includes(count) ? { ...range, value: "everyDay" } : { ...range, reason: "impossibleDays" };
  }
  for (const [expression, value] of [
    [EVERY_DAY, "everyDay"],
    [INTO_WEEKEND, "someDays"],
    [WEEKDAYS, "weekdays"],
    [WEEKEND_EXCEPTION, "weekdays"],
    [SOME_DAYS, "someDays"],
  ] as const) {
    const match = expression.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].length, value };
  }
  return null;
}

function toRange(match: Match): Place<TimeRange> {
  const groups = match.groups;
  const from = minutesOf(groups.slice(1, 7));
  const to = minutesOf(groups.slice(7, 13));
  return rangeOf(match, from, to);
}

function shortRange(match: Match): Place<TimeRange> {
  return rangeOf(match, Number(match.groups[1]) * 60, Number(match.groups[2]) * 60);
}

function rangeOf(match: Match, from: number | undefined, to: number | undefined): Place<TimeRange> {
  const range = { from: match.from, to: match.to };
  if (from === undefined || to === undefined || from >= 24 * 60 || to > LATEST) return { ...range, reason: "impossibleTime" };
  // 22:00〜6:00 ends on the next day.
  return { ...range, value: { from, to: to > from ? to : to + 24 * 60 } };
}

function minutesOf(parts: readonly string[]): number | undefined {
  const [leading, hours, minutes, minutesInWords, half, trailing] = parts;
  const minute = half ? 30 : Number(minutes || minutesInWords || 0);
  if (minute > 59 || (minutes !== "" && minutes?.length === 1)) return undefined;
  const side = (leading || trailing || "").toUpperCase();
  const hour = Number(hours);
  if (side !== "" && hour > 12) return undefined;
  const afternoon = (side === "午後" || side === "PM") && hour < 12;
  const midnight = side === "AM" && hour === 12;
  return (hour + (afternoon ? 12 : midnight ? -12 : 0)) * 60 + minute;
}
