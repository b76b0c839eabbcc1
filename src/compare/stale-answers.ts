import {
  compareDates,
  type FiscalPeriod,
  isRead,
  lastDay,
  readAge,
  readDates,
  readElapsed,
  readFiscalPeriods,
  readingsOf,
  type WrittenDate,
} from "../answers";
import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import type { Holes, Template } from "../messages";
import { answerAt, dateOf } from "./renewal";
import { sameWords } from "./shown";

/** An answer that should have changed since the last sheet, and did not. */
export interface StaleAnswer {
  readonly field: FieldId;
  readonly reason: Template;
  readonly holes: Holes;
}

const REASONS = {
  date: { ja: "開示情報の日付が前回と同じです。", en: "The date of the disclosure is that of last time." },
  availability: {
    ja: "稼働率と期間が前回とまったく同じです。今回の期間の実績かを確認してください。",
    en: "Availability and period are exactly those of last time. See whether they are of the new period.",
  },
  period: {
    ja: "稼働率の対象期間({period})が前回と同じですが、開示情報の日付は{years}年進んでいます。今回の期間の実績かを確認してください。",
    en: "The period of the availability ({period}) is that of last time, though the date has moved on by {years} years. See whether it is of the new period.",
  },
  elapsed: {
    ja: "事業年数が前回と同じですが、開示情報の日付は{years}年進んでいます。",
    en: "Years in business are those of last time, though the date has moved on by {years} years.",
  },
  age: {
    ja: "年齢が前回と同じですが、開示情報の日付は{years}年進んでいます。",
    en: "The age is that of last time, though the date has moved on by {years} years.",
  },
  figures: {
    ja: "決算期などの時点({date})が前回と同じですが、開示情報の日付は{years}年進んでいます。",
    en: "The figures are of the same time ({date}) as last time, though the date has moved on by {years} years.",
  },
} satisfies Readonly<Record<string, Template>>;

/** Fields whose figures are of a time that the answer states. */
const DATED_FIGURES: readonly FieldId[] = ["8.1", "9.1", "10.1", "11.1", "12.1", "13.1", "14.1", "18.1", "49.1", "39.3"];

const FEWEST_MONTHS = 10;

/** What should have changed from the last sheet to this one and did not: only where both sheets can be read. */
export function staleAnswers(last: Disclosure, current: Disclosure): StaleAnswer[] {
  const [before, after] = [dateOf(last), dateOf(current)];
  if (!before || !after) return [];
  if (compareDates(lastDay(before), lastDay(after)) === 0) return [{ field: "1.1", reason: REASONS.date, holes: {} }];
  const months = monthsBetween(before, after);
  // A sheet is renewed every year or two: within fewer months, the same figures may well be the latest.
  if (months < FEWEST_MONTHS) return [];
  const years = Math.round(months / 12);
  const pairOf = (field: FieldId): Pair => [answerAt(last, field).value, answerAt(current, field).value];
  const at = (field: FieldId, found: Omit<StaleAnswer, "field"> | undefined): StaleAnswer[] =>
    found ? [{ field, ...found }] : [];
  return [
    ...(months < 12 ? [] : at("3.2", sameElapsed(pairOf("3.2"), years))),
    ...(months < 12 ? [] : at("6.3", sameAge(pairOf("6.3"), years))),
    ...at("39.1", samePeriod(pairOf("39.1"), years)),
    ...DATED_FIGURES.flatMap((field) => at(field, sameTime(pairOf(field), years))),
  ];
}

/** The texts of last time and of now. */
type Pair = readonly [before: string, after: string];
type Stale = Omit<StaleAnswer, "field"> | undefined;

function sameElapsed(texts: Pair, years: number): Stale {
  const [before, after] = texts.map((text) => readElapsed(text));
  const same = isRead(before) && isRead(after) && before.value.months === after.value.months;
  return same ? { reason: REASONS.elapsed, holes: { years } } : undefined;
}

function sameAge(texts: Pair, years: number): Stale {
  const [before, after] = texts.map((text) => readAge(text));
  const same = isRead(before) && isRead(after) && before.value === after.value;
  return same ? { reason: REASONS.age, holes: { years } } : undefined;
}

/** The same words, or other words of the same months. */
function samePeriod([before, after]: Pair, years: number): Stale {
  if (before.trim() === "" || after.trim() === "") return undefined;
  if (sameWords(before, after)) return { reason: REASONS.availability, holes: {} };
  const [left, right] = [readingsOf(readDates(before)), readingsOf(readDates(after))];
  if (left.length === 0 || left.length !== right.length) return undefined;
  const same = left.every(({ value }, index) => {
    const other = right[index]?.value;
    return other !== undefined && sameDate(value, other);
  });
  return same ? { reason: REASONS.period, holes: { period: right.map(({ text }) => text).join("~"), years } } : undefined;
}

/** The same accounts: 2020年3月期 in both, 2019年度 in both, or the same date. */
function sameTime([before, after]: Pair, years: number): Stale {
  const [left, right] = [readingsOf(readFiscalPeriods(before))[0], readingsOf(readFiscalPeriods(after))[0]];
  if (left && right) {
    return sameFiscalPeriod(left.value, right.value)
      ? { reason: REASONS.figures, holes: { date: right.text, years } }
      : undefined;
  }
  const [former, later] = [readingsOf(readDates(before))[0], readingsOf(readDates(after))[0]];
  const same = former && later && compareDates(lastDay(former.value), lastDay(later.value)) === 0;
  return same ? { reason: REASONS.figures, holes: { date: later.text, years } } : undefined;
}

/** Whole months from one day to a later one. */
function monthsBetween(before: WrittenDate, after: WrittenDate): number {
  const [from, to] = [lastDay(before), lastDay(after)];
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

const sameFiscalPeriod = (left: FiscalPeriod, right: FiscalPeriod): boolean =>
  left.kind === right.kind && sameDate(left.date, right.date);

const sameDate = (left: WrittenDate, right: WrittenDate): boolean =>
  left.precision === right.precision && compareDates(lastDay(left), lastDay(right)) === 0;
