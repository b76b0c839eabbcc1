import type { Found, Reading, Span } from "./reading";
import type * as V from "./values";

export * from "./reading";
export { REASONS, type Reason } from "./reasons";
export type * from "./values";

/* Published ahead of their files so that callers can be written against them; each is replaced by its file. */
export declare function readDate(text: string): Found<V.CalendarDate> | null;
export declare function readDates(text: string): Found<V.WrittenDate>[];
export declare function readYear(text: string): Found<V.WrittenDate> | null;
export declare function readFiscalPeriods(text: string): Found<V.FiscalPeriod>[];
export declare function readFiscalPeriod(text: string): Found<V.FiscalPeriod> | null;
export declare function readPeriods(text: string): Found<V.Period>[];
export declare function readPeriod(text: string): Found<V.Period> | null;
/** Years, or months where under a year. */
export declare function readElapsed(text: string): Found<{ readonly months: number; readonly unit: "year" | "month" }> | null;
export declare function readAge(text: string): Found<number> | null;

/** Days since 1970-01-01. */
export declare function dayNumber(date: V.CalendarDate): number;
export declare function compareDates(a: V.CalendarDate, b: V.CalendarDate): number;
export declare function addMonths(date: V.CalendarDate, months: number): V.CalendarDate;
export declare function addDays(date: V.CalendarDate, days: number): V.CalendarDate;
/** Both ends included; undefined while a side is open. */
export declare function daysIn(period: V.Period): number | undefined;
export declare function firstDay(date: V.WrittenDate): V.CalendarDate;
export declare function lastDay(date: V.WrittenDate): V.CalendarDate;
/** 2020/11/11. */
export declare function formatDate(date: V.CalendarDate): string;

export declare function readDurations(text: string): Found<V.Duration>[];
export declare function readIntervals(text: string): Found<V.Interval>[];
/** Least and most seconds: months and years differ in length. */
export declare function secondsOf(duration: Pick<V.Duration, "amount" | "upTo" | "unit">): {
  readonly least: number;
  readonly most: number;
};
/** Negative, 0, positive; undefined where the calendar decides (30日 against 1ヶ月). */
export declare function compareDurations(
  a: Pick<V.Duration, "amount" | "unit">,
  b: Pick<V.Duration, "amount" | "unit">,
): number | undefined;
/** Longest wait between two times; 0 for 常時, undefined where no interval is said. */
export declare function longestWait(interval: V.Interval): number | undefined;

export declare function readRates(text: string): Found<V.Rate>[];
export declare function readMoney(text: string): Found<V.Money>[];
export declare function readFree(text: string): Reading<"free"> | null;
export declare function readCounts(text: string, units?: readonly string[]): Found<V.Count>[];
export declare function readOfficeCounts(text: string): V.OfficeCounts;
export declare function readPlaceList(text: string): Found<readonly Reading<V.Place>[]> | null;
export declare function readPeople(text: string): Found<readonly Reading<V.Person>[]> | null;
export declare function readPerson(text: string): Reading<V.Person> | null;
export declare function readShares(text: string): Found<V.Shareholding>[];
export declare function readGenerations(text: string): Found<V.Count> | null;

/** `words`: the form's own words for yes and no (公表可 / 公表不可). */
export declare function readYesNo(text: string, words?: { readonly yes: string; readonly no: string }): Found<V.YesNo> | null;
export declare function readChoice(text: string, options: readonly string[]): Found<readonly Reading<V.Choice>[]> | null;
export declare function readContacts(text: string): V.Contacts;
export declare function readServiceHours(text: string): V.ServiceHours | null;
export declare function readServicePattern(text: string): Found<V.ServicePattern> | null;
export declare function readVersions(text: string): Reading<V.SoftwareMention>[];
export declare function readVoltages(text: string): Found<V.Voltage>[];
export declare function readSeismic(text: string): Found<V.Seismic>[];
/** Only where the whole answer is one. */
export declare function readPlaceholder(text: string): Reading<V.Placeholder> | null;

export declare function readLabelled(text: string): V.Labelled[];
export declare function readPerTarget(text: string, targets: readonly V.Target[]): V.PerTarget[];
/** Reads a part of a text; offsets of the readings are those of the whole text. */
export declare function readWithin<T>(text: string, part: Span, reader: (text: string) => Found<T>[]): Found<T>[];
/** The words right before a reading that say what it is of (サービスA 99.9%), since the reading before it. */
export declare function labelBefore(text: string, readings: readonly Span[], index: number): Span | null;

/** For matching only: NFKC, Kangxi radicals, dashes, tildes, blanks. Never to be stored or shown. */
export declare function normaliseForMatching(text: string): string;
