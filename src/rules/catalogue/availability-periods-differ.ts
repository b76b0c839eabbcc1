import {
  type CalendarDate,
  compareDates,
  firstDay,
  formatDate,
  type Found,
  lastDay,
  readDates,
  readingsOf,
  type WrittenDate,
} from "../../answers";
import { readClosedPeriods } from "../availability";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

interface Closed {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The incidents cover the period that the rate of availability was measured in. */
export const availabilityPeriodsDiffer = defineRule({
  id: "availability-periods-differ",
  severity: "warning",
  fields: ["39.3"],
  reads: ["39.1"],
  messages: {
    differs: {
      ja: "事故歴の期間({outages})が、稼働率の実績値の期間({rate})と異なり、実績値の期間全体を含んでいません。期間をそろえてください。",
      en: "The period of the incidents ({outages}) differs from that of the rate ({rate}) and does not cover it. Use one period.",
    },
    outside: {
      ja: "「{part}」は、記述されている期間({rate})の外にあります。年月日か期間を確認してください。",
      en: '"{part}" lies outside the period that is given ({rate}). Please check date and period.',
    },
    wider: {
      ja: "事故歴の期間({outages})が、稼働率の実績値の期間({rate})より長くなっています。実績値の期間の停止がどれかを確認してください。",
      en: "The period of the incidents ({outages}) is longer than that of the rate ({rate}). Please check which incidents fall within the latter.",
    },
  },
  documentation: {
    title: { ja: "稼働率と事故歴の期間が異なる", en: "Availability and incidents of different periods" },
    why: {
      ja: "期間がずれていると、実績値の期間に停止がなかったのか、書かれていないだけなのかが分かりません。",
      en: "With different periods a reader cannot tell whether there was no outage or none was told.",
    },
    fails: { answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日)", "39.3": "2024年9月1日~2025年8月31日 1件" } },
    passes: { answers: { "39.1": "99.95%(2025年9月1日~2026年8月31日)", "39.3": "2025年9月1日~2026年8月31日 1件" } },
  },
  check(_subject, sheet) {
    const rates = sheet.read("39.1", readClosedPeriods) ?? [];
    const outages = sheet.read("39.3", readClosedPeriods) ?? [];
    const outside = dateOutside(sheet.read("39.3", readDates) ?? [], [...rates, ...outages]);
    if (outside !== undefined)
      return needsReview("outside", { holes: { part: outside, rate: [...rates, ...outages].slice(0, 1).map(written).join("") } });
    if (rates.length === 0 || outages.length === 0) return notApplicable;
    const uncovered = rates.find((rate) => !outages.some((outage) => covers(outage, rate)));
    const [firstOutage] = outages;
    const [firstRate] = rates;
    if (!firstOutage || !firstRate) return notApplicable;
    if (uncovered) return found("differs", { holes: { outages: written(firstOutage), rate: written(uncovered) } });
    if (outages.every((outage) => rates.some((rate) => covers(rate, outage)))) return ok;
    return needsReview("wider", { holes: { outages: written(firstOutage), rate: written(firstRate) } });
  },
});

/** The first date of an incident that no stated period covers; undefined where there is none, or no period. */
function dateOutside(dates: readonly Found<WrittenDate>[], periods: readonly Closed[]): string | undefined {
  if (periods.length === 0) return undefined;
  const inside = (date: WrittenDate): boolean =>
    periods.some(({ from, to }) => compareDates(lastDay(date), from) >= 0 && compareDates(firstDay(date), to) <= 0);
  return readingsOf(dates).find(({ value }) => value.precision !== "year" && !inside(value))?.text;
}

function covers(wide: Closed, narrow: Closed): boolean {
  return compareDates(wide.from, narrow.from) <= 0 && compareDates(wide.to, narrow.to) >= 0;
}

function written({ from, to }: Closed): string {
  return `${formatDate(from)}~${formatDate(to)}`;
}
