import {
  type CalendarDate,
  compareDates,
  firstDay,
  isRead,
  lastDay,
  readDates,
  readPeriods,
  readingsOf,
  readYear,
  type Reading,
  type WrittenDate,
} from "../../answers";
import type { FieldId } from "../../form";
import { plainName } from "../names";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok, type Verdict } from "../verdict";

/** From this number of dates on, a list is long enough to show its order. */
const TELLING = 4;

const READS: Readonly<Record<FieldId, readonly FieldId[]>> = { "28.1": ["3.1"], "28.2": ["28.1"], "39.1": ["28.1"] };
/** What heads a group of renewals: 【サービス名】, ■サービス名, or a line that ends in a colon. */
const HEADING =
  /[[［【〔<＜《][^\]］】〕>＞》\n0-9０-９]{1,30}[\]］】〕>＞》]|^[ 　]{0,2}[■●◆◇□][^\n0-9０-９]{1,30}$|^[^\n0-9０-９]{1,30}[:：]$/gm;
/** A career tells these apart from its posts, with dates of their own. */
const EDUCATION_AFTER = /(?:職歴|業務履歴)[^]*学歴/;
const OUT_OF_LINE = /資格|免許|受賞|生まれ|年生/;

/** Founding, start of the service and its renewals follow on each other. */
export const datesOutOfOrder = defineRule({
  id: "dates-out-of-order",
  severity: "warning",
  fields: ["6.4", "28.1", "28.2", "39.1"],
  reads: (field) => READS[field.id] ?? [],
  messages: {
    beforeStart: {
      ja: "リニューアルの日付「{part}」が、サービス開始({start})より前になっています。どちらの日付が正しいかを確認してください。",
      en: 'The renewal "{part}" lies before the start of the service ({start}). Please check which date is right.',
    },
    beforeFounding: {
      ja: "サービス開始「{part}」が、事業者の設立({founded})より前になっています。事業を引き継いだ場合を除き、日付を確認してください。",
      en: 'The service started ("{part}") before the provider was founded ({founded}). Unless it was taken over, please check the dates.',
    },
    measuredBefore: {
      ja: "稼働率の期間が「{part}」から始まっていますが、サービス開始は{start}です。期間か開始日を確認してください。",
      en: 'The rate of availability is measured from "{part}", but the service started on {start}. Please check both.',
    },
    order: {
      ja: "並んだ日付のうち「{part}」だけが日付の順になっていません。年月日に誤りがないかを確認してください。",
      en: 'Among the dates only "{part}" is out of order. Please check its date.',
    },
  },
  documentation: {
    title: { ja: "設立・開始・リニューアルの順が合わない", en: "Founding, start and renewals out of order" },
    why: {
      ja: "年の打ち間違いは、前後の日付と比べると見つかります。",
      en: "A slipped year shows when it is compared with the dates around it.",
    },
    fails: { answers: { "28.1": "2013/4/1", "28.2": "あり\n2011/10/2 画面構成を刷新" } },
    passes: { answers: { "28.1": "2013/4/1", "28.2": "あり\n2017/10/2 画面構成を刷新" } },
  },
  check({ field, text }, sheet) {
    if (field.id === "39.1") return measuredBeforeStart(sheet);
    const dates = readingsOf(sheet.read(field.id, readDates) ?? []);
    const [first] = dates;
    if (!first) return notApplicable;
    if (field.id === "28.1") {
      const founded = sheet.read("3.1", readYear);
      if (!isRead(founded)) return notApplicable;
      return compareDates(lastDay(first.value), firstDay(founded.value)) < 0
        ? needsReview("beforeFounding", { holes: { part: first.text, founded: founded.text } })
        : ok;
    }
    if (field.id === "6.4") {
      const line = text.search(OUT_OF_LINE);
      const odd = oddOneOut(line < 0 ? dates : dates.filter((date) => date.end <= line && !EDUCATION_AFTER.test(text)));
      return odd
        ? needsReview("order", { holes: { part: odd.text }, related: [] })
        : dates.length >= TELLING
          ? ok
          : notApplicable;
    }
    const start = startOf(sheet);
    const early = start && dates.find((date) => compareDates(lastDay(date.value), firstDay(start.value)) < 0);
    if (early) return found("beforeStart", { holes: { part: early.text, start: start.text } });
    const before = groupsOf(text, dates)
      .map((group) => beforeOwnStart(text, group, sheet))
      .find((verdict) => verdict !== undefined);
    if (before) return before;
    const odd = groupsOf(text, dates)
      .map(oddOneOut)
      .find((date) => date !== undefined);
    if (odd) return needsReview("order", { holes: { part: odd.text }, related: [] });
    return start || dates.length >= TELLING ? ok : notApplicable;
  },
});

/** Renewals told service by service, or kind by kind, follow on each other under each heading. */
function groupsOf(text: string, dates: readonly Reading<WrittenDate>[]): Reading<WrittenDate>[][] {
  const starts = [...text.matchAll(HEADING)].map((match) => match.index);
  const groupOf = (date: Reading<WrittenDate>): number => starts.filter((start) => start < date.start).length;
  return [...new Set(dates.map(groupOf))].map((group) => dates.filter((date) => groupOf(date) === group));
}

/** Under a heading that 28.1 names with a start of its own, no renewal lies before that start. */
function beforeOwnStart(text: string, group: readonly Reading<WrittenDate>[], sheet: Sheet): Verdict<"beforeStart"> | undefined {
  const [first] = group;
  const heading = [...text.matchAll(HEADING)].filter((match) => match.index < (first?.start ?? 0)).at(-1)?.[0];
  const name = plainName(heading ?? "").replace(/[[\]【】〔〕<>《》■●◆◇□:]/g, "");
  const starts = sheet.text("28.1") ?? "";
  const from = starts.split("\n").find((line) => name.length > 1 && plainName(line).startsWith(name));
  const start = readingsOf(readDates(from ?? ""))[0];
  const early = start && group.find((date) => compareDates(lastDay(date.value), firstDay(start.value)) < 0);
  return early && found("beforeStart", { holes: { part: early.text, start: start.text } });
}

/** Nothing is measured before there is a service. A service that was taken over may have a longer record. */
function measuredBeforeStart(sheet: Sheet): Verdict<"measuredBefore"> {
  const start = startOf(sheet);
  const periods = readingsOf(sheet.read("39.1", readPeriods) ?? []);
  if (!start || periods.length === 0) return notApplicable;
  const early = periods.find(({ value }) => value.from && compareDates(value.from, firstMonthDay(start.value)) < 0);
  if (!early) return ok;
  return needsReview("measuredBefore", { holes: { part: early.text, start: start.text }, related: ["28.1"] });
}

/** Periods are told by months, so a service counts from the first day of its month. */
function firstMonthDay(date: WrittenDate): CalendarDate {
  return { ...firstDay(date), day: 1 };
}

/** With several services the earliest start counts. */
function startOf(sheet: Sheet): Reading<WrittenDate> | undefined {
  return readingsOf(sheet.read("28.1", readDates) ?? []).sort((a, b) => compareDates(firstDay(a.value), firstDay(b.value)))[0];
}

/** The one date whose removal leaves a list in ascending order; undefined for lists in order, or in none. */
function oddOneOut(dates: readonly Reading<WrittenDate>[]): Reading<WrittenDate> | undefined {
  if (dates.length < TELLING || isAscending(dates)) return undefined;
  const candidates = dates.filter((date) => isAscending(dates.filter((other) => other !== date)));
  return candidates[0];
}

function isAscending(dates: readonly Reading<WrittenDate>[]): boolean {
  return dates.every((date, index) => {
    const before = dates[index - 1];
    return !before || compareDates(firstDay(before.value), lastDay(date.value)) <= 0;
  });
}
