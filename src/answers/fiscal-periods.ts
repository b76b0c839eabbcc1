import { daysIn } from "./calendar";
import { datePlaces } from "./dates";
import { fold, type Folded } from "./normalise";
import { parseNumeral } from "./numeral";
import { readPeriods } from "./periods";
import { type Found, readingsOf } from "./reading";
import { Claims, isHit, matchesOf, type Place, toFound } from "./scan";
import type { FiscalPeriod } from "./values";

const FISCAL_YEAR = /(?:(令和|平成) ?([0-9]{1,2}|元)|(?<![0-9])([0-9]{4})) ?年度/g;
const TERM_WITHOUT_YEAR = /(?<![0-9年/.] ?)(?:[0-9]{1,2}) ?月 ?期/g;
const TERM_AFTER = /^ ?(?:末)? ?期(?![間限])/;
const AS_OF_AFTER = /^ ?(?:末日?)? ?(?:時点|現在|付け?(?![き加]))/;

/** A term of the accounts is a year, but for the first one and where its end was moved. */
const DAYS_OF_TERM = { least: 300, most: 400 };

/** What figures refer to: (2020年7月期), [2022年12月期], 平成30年3月期, 2021年9月1日時点, 2020年度. */
export function readFiscalPeriods(text: string): Found<FiscalPeriod>[] {
  const folded = fold(text);
  const base = consolidation(folded.text);
  const places: Place<FiscalPeriod>[] = [];
  for (const place of datePlaces(folded.text)) {
    const after = folded.text.slice(place.to, place.to + 8);
    const term = TERM_AFTER.exec(after);
    const mark = term ?? AS_OF_AFTER.exec(after);
    if (!mark) continue;
    const to = place.to + mark[0].length;
    if (isHit(place)) places.push({ from: place.from, to, value: { kind: term ? "term" : "asOf", date: place.value, ...base } });
    else places.push({ from: place.from, to, reason: place.reason });
  }
  for (const match of matchesOf(folded.text, FISCAL_YEAR)) {
    const [, era, eraYear, year] = match.groups;
    const first = era === "令和" ? 2019 : 1989;
    const number = eraYear === "元" ? 1 : (parseNumeral(eraYear || year || "")?.value ?? 0);
    const date = era
      ? ({ year: first + number - 1, precision: "year", notation: "era" } as const)
      : ({ year: number, precision: "year", notation: "western" } as const);
    places.push({ from: match.from, to: match.to, value: { kind: "fiscalYear", date, ...base } });
  }
  if (places.length === 0) places.push(...wholeYears(text, folded, base));
  const claims = new Claims(folded.text.length, places);
  for (const match of matchesOf(folded.text, TERM_WITHOUT_YEAR)) {
    if (!claims.touch(match)) {
      places.push({ from: match.from, to: match.to, reason: "yearMissing" });
    }
  }
  return toFound(folded, places);
}

/** A term told by its first and last day: 2025年4月1日〜2026年3月31日. */
function wholeYears(text: string, folded: Folded, base: { readonly consolidated?: boolean }): Place<FiscalPeriod>[] {
  return readingsOf(readPeriods(text)).flatMap(({ value, start, end }): Place<FiscalPeriod>[] => {
    const days = daysIn(value) ?? 0;
    if (!value.to || days < DAYS_OF_TERM.least || days > DAYS_OF_TERM.most) return [];
    const { year, month } = value.to;
    const [from, to] = [folded.starts.indexOf(start), folded.ends.lastIndexOf(end) + 1];
    return [{ from, to, value: { kind: "term", date: { year, month, precision: "month", notation: "western" }, ...base } }];
  });
}

/** The one that an answer names; `ambiguous` where it names several. */
export function readFiscalPeriod(text: string): Found<FiscalPeriod> | null {
  const list = readFiscalPeriods(text);
  const [first] = list;
  if (!first) return null;
  if (first.kind === "unreadable" || list.every((found) => found.kind === "read" && samePeriod(found.value, first.value)))
    return first;
  return { kind: "unreadable", reason: "ambiguous", text: first.text, start: first.start, end: first.end };
}

function samePeriod(a: FiscalPeriod, b: FiscalPeriod): boolean {
  return a.kind === b.kind && a.date.year === b.date.year && a.date.month === b.date.month && a.date.day === b.date.day;
}

/** 連結 or 単独, where the answer says only one of them. */
function consolidation(text: string): { readonly consolidated?: boolean } {
  const consolidated = /(?<!非)連結(?!子会社)/.test(text);
  const alone = /単独|単体|非連結/.test(text);
  return consolidated === alone ? {} : { consolidated };
}
