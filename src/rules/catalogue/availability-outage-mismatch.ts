import { daysIn, normaliseForMatching, type Rate, type Reading } from "../../answers";
import { type Outages, readClosedPeriods, readMeasuredRates, readOutages } from "../availability";
import { ratesByService } from "../availability-by-service";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok, type Verdict } from "../verdict";

const MINUTES_PER_DAY = 1440;
/** Lengths of outages are written in whole minutes or hours. */
const SLACK = 1.02;
/** Below this, even planned maintenance left out of the base does not account for the rate. */
const LEAST_BASE = 0.9;
const PLANNED = /計画|メンテナンス|保守|定期/;
/** Planned stops are left out of the rate, so that they do not explain it. */
const WITHOUT_PLANNED = /(?:計画|メンテナンス|保守|定期)[^。\n]{0,14}(?:を?除|含ま(?:ない|ず))/;
const PARTIAL = /一部|遅延|低下|しづら|しにく|つながりにく|縮退|片系|[^\s、。]{1,12}機能のみ/;

/** The rate of availability and the minutes of outage of its period belong together. */
export const availabilityOutageMismatch = defineRule({
  id: "availability-outage-mismatch",
  severity: "warning",
  fields: ["39.1"],
  reads: ["39.3"],
  messages: {
    tooHigh: {
      ja: "稼働率{rate}は{days}日間({base}分)で停止{most}分以内にあたりますが、事故歴の停止時間は合計{minutes}分です。稼働率か停止時間に誤りがないかを確認してください。",
      en: "{rate} over {days} days ({base} minutes) allows at most {most} minutes of stoppage, but the incidents come to {minutes}. Please check rate and minutes.",
    },
    tooLow: {
      ja: "稼働率{rate}は{days}日間({base}分)で停止{least}分以上にあたりますが、事故歴の停止時間は合計{minutes}分です。計画停止を含むか、分母が24時間稼働でないかなど、算出の方法を確認してください。",
      en: "{rate} over {days} days ({base} minutes) means at least {least} minutes of stoppage, but the incidents come to {minutes}. Please check how it was worked out: planned stops included, or a base other than 24 hours a day?",
    },
    read: {
      ja: "停止時間を合計{minutes}分、期間を{days}日と読み、1日24時間を分母とし、{decimals}桁目の四捨五入と切り捨てを見込みました。",
      en: "Read as {minutes} minutes in {days} days of 24 hours, allowing for rounding and cutting at {decimals} decimals.",
    },
  },
  documentation: {
    title: { ja: "稼働率と停止時間が合わない", en: "Availability and outages disagree" },
    why: {
      ja: "稼働率は停止時間から計算できるため、両方を読む利用者は食い違いにすぐ気付きます。",
      en: "The rate follows from the minutes, so a reader of both soon sees when they do not fit.",
    },
    fails: {
      answers: { "39.1": "99.99%(2025年9月1日~2026年8月31日)", "39.3": "あり:2件(520分)" },
    },
    passes: {
      answers: { "39.1": "99.90%(2025年9月1日~2026年8月31日)", "39.3": "あり:2件(520分)" },
    },
  },
  check({ text }, sheet) {
    const rates = sheet.read("39.1", readMeasuredRates) ?? [];
    const periods = sheet.read("39.1", readClosedPeriods) ?? [];
    const incidents = sheet.text("39.3");
    const [period] = periods;
    if (!period || periods.length > 1 || incidents === undefined) return notApplicable;
    const others = sheet.read("39.3", readClosedPeriods) ?? [];
    if (others.some((other) => JSON.stringify(other) !== JSON.stringify(period))) return notApplicable;
    const days = daysIn({ ...period, precision: "day" }) ?? 0;
    const [rate] = rates;
    if (rate && rates.length === 1) return verdictOn(rate, text, incidents, days, sheet.read("39.3", readOutages));
    const verdicts = ratesByService(text, incidents).map((each) => verdictOn(each.rate, text, each.outages, days));
    return verdicts.find((verdict) => verdict.kind !== "ok" && verdict.kind !== "notApplicable") ?? verdicts[0] ?? notApplicable;
  },
});

function verdictOn(
  rate: Reading<Rate>,
  text: string,
  incidents: string,
  days: number,
  outages: Outages | undefined = readOutages(incidents),
): Verdict<"tooHigh" | "tooLow" | "read"> {
  const { minutes } = outages;
  if (minutes === undefined) return notApplicable;
  const base = days * MINUTES_PER_DAY;
  const { least, most } = stoppage(rate.value, base);
  const holes = {
    ...{ rate: rate.text, days, base, minutes: round(minutes), decimals: rate.value.decimals + 1 },
    ...{ least: round(least), most: round(most) },
  };
  const exact = rate.value.bound === "exactly" || rate.value.bound === "about";
  if (minutes > most * SLACK + 1) {
    const unclear = PLANNED.test(text + incidents) || PARTIAL.test(incidents);
    return (unclear ? needsReview : found)("tooHigh", { holes, read: "read" });
  }
  const planned = PLANNED.test(WITHOUT_PLANNED.test(normaliseForMatching(text)) ? incidents : text + incidents);
  if (!exact || planned || minutes >= least * LEAST_BASE - 1) return ok;
  return needsReview("tooLow", { holes, read: "read" });
}

/** The minutes of stoppage that a rate can stand for: rounded to its decimals, or cut. A floor (99.9%以上) has no least. */
function stoppage({ amount, decimals, bound }: Rate, base: number): { readonly least: number; readonly most: number } {
  const step = 10 ** -decimals;
  const upper = bound === "atLeast" || bound === "moreThan" ? 100 : Math.min(100, amount + step);
  return { least: ((100 - upper) / 100) * base, most: ((100 - (amount - step / 2)) / 100) * base };
}

function round(minutes: number): number {
  return Number(minutes.toFixed(minutes < 100 ? 1 : 0));
}
