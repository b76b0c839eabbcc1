import type { CalendarDate, Period, WrittenDate } from "./values";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, for comparing and counting. */
export function dayNumber(date: CalendarDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS_PER_DAY;
}

/** Negative where `a` is earlier, 0 on the same day, positive where `a` is later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * MILLISECONDS_PER_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The same day of another month, or its last day where it is shorter: a month after 1/31 is 2/28 or 2/29. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** @param month from 1 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a period, both ends included; undefined while a side is open. */
export function daysIn(period: Period): number | undefined {
  return period.from && period.to ? compareDates(period.to, period.from) + 1 : undefined;
}

/** The first day that a date as written covers: 2013年9月 starts on 9/1. */
export function firstDay(date: WrittenDate): CalendarDate {
  return { year: date.year, month: date.month ?? 1, day: date.day ?? 1 };
}

/** The last day that a date as written covers: 2013年9月 ends on 9/30. */
export function lastDay(date: WrittenDate): CalendarDate {
  const month = date.month ?? 12;
  return { year: date.year, month, day: date.day ?? daysInMonth(date.year, month) };
}

/** 2020/11/11, as the form's own examples write it. */
export function formatDate(date: CalendarDate): string {
  return `${date.year}/${date.month}/${date.day}`;
}
