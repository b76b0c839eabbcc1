import type { Duration, TimeUnit } from "./values";

/** Expression source of the counter in its spellings: ヶ, ケ, か, カ, ヵ, 箇, 個. */
export const COUNTER = "[ヶケかカヵゕゖ箇個]";

/** Expression source of 月 as a length: 6ヶ月, 6か月, 6カ月, 6箇月. */
export const MONTHS_UNIT = `${COUNTER} ?月`;

/**
 * Expression source of a unit of time that follows a number. What looks alike is left out: 40分野, 10分の1, 3年度, 2日曜.
 */
export const TIME_UNIT = `(?:(?:day|week|month|year)s?(?![a-z])|秒|sec(?:onds?)?(?![a-z])|min(?:utes?)?(?![a-z])|h(?:ours?)?(?![A-Za-z])|分(?![野類割散離析岐担別子])(?!の[0-9一])|時間|営業日|日(?![本曜次])|週間?|${MONTHS_UNIT}|${COUNTER}年|年(?![度次生代版月]|\\s?[0-9]{1,2}月))`;

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, businessDay: 86_400, week: 604_800 } as const;
const DAYS_PER_YEAR = 365.2425;

/** The unit behind its Japanese word in the folded text. */
export function timeUnitOf(word: string): TimeUnit {
  if (word.startsWith("day")) return "day";
  if (word.startsWith("week")) return "week";
  if (word.startsWith("month")) return "month";
  if (/^[秒s]/.test(word)) return "second";
  if (/^[分m]/.test(word)) return "minute";
  if (/^[時h]/.test(word)) return "hour";
  if (word.startsWith("営")) return "businessDay";
  if (word.startsWith("日")) return "day";
  if (word.startsWith("週")) return "week";
  return word.endsWith("月") ? "month" : "year";
}

/** The shortest and longest that a length can be, in seconds: a month has 28 to 31 days, a business day is at least a day. */
export function secondsOf(duration: Pick<Duration, "amount" | "upTo" | "unit">): {
  readonly least: number;
  readonly most: number;
} {
  const most = duration.upTo ?? duration.amount;
  switch (duration.unit) {
    case "month":
      return { least: monthDays(duration.amount).least * SECONDS.day, most: monthDays(most).most * SECONDS.day };
    case "year":
      return { least: monthDays(duration.amount * 12).least * SECONDS.day, most: monthDays(most * 12).most * SECONDS.day };
    case "businessDay":
      // Ten days may pass between two business days around a long holiday.
      return { least: duration.amount * SECONDS.day, most: ((most * 7) / 5 + 10) * SECONDS.day };
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "week":
      return { least: duration.amount * SECONDS[duration.unit], most: most * SECONDS[duration.unit] };
  }
}

/**
 * Compares two lengths.
 * @returns negative where `a` is shorter, 0 where they are equal, undefined where the calendar decides (30日 against 1ヶ月)
 */
export function compareDurations(a: Pick<Duration, "amount" | "unit">, b: Pick<Duration, "amount" | "unit">): number | undefined {
  const months = [monthsOf(a), monthsOf(b)] as const;
  if (months[0] !== undefined && months[1] !== undefined) return months[0] - months[1];
  if (a.unit === b.unit) return a.amount - b.amount;
  const [left, right] = [secondsOf({ amount: a.amount, unit: a.unit }), secondsOf({ amount: b.amount, unit: b.unit })];
  if (left.most < right.least) return left.most - right.least;
  if (left.least > right.most) return left.least - right.most;
  return left.least === left.most && right.least === right.most ? 0 : undefined;
}

function monthsOf(length: Pick<Duration, "amount" | "unit">): number | undefined {
  if (length.unit === "month") return length.amount;
  return length.unit === "year" ? length.amount * 12 : undefined;
}

/** Days that a number of months in a row can have. */
function monthDays(months: number): { readonly least: number; readonly most: number } {
  const mean = (months * DAYS_PER_YEAR) / 12;
  const spread = Math.min(3, months * 2.5);
  return { least: Math.max(months * 28, Math.floor(mean - spread)), most: Math.min(months * 31, Math.ceil(mean + spread)) };
}
