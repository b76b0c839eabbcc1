import { normaliseForMatching } from "../../answers";
import { readClosedPeriods, readMeasuredRates, readOutages } from "../availability";
import { ratesByService } from "../availability-by-service";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** Of this kind an incident need not stop the service. */
const NO_STOPPAGE = /停止(?:に至|は?(?:なし|無し|しな)|を伴わ)|一部|遅延|低下|しづら|しにく|つながりにく|縮退/;

/** A service that was there all the time had no outage. */
export const fullAvailabilityWithOutage = defineRule({
  id: "full-availability-with-outage",
  severity: "warning",
  fields: ["39.1"],
  reads: ["39.3"],
  messages: {
    outage: {
      ja: "稼働率は「{rate}」ですが、事故歴に停止が記述されています。同じ期間の停止であれば、稼働率は100%になりません。",
      en: 'The rate is "{rate}", but the incidents name a stoppage. If it lies in the same period, the rate is not 100%.',
    },
    read: {
      ja: "事故歴を{incidents}件、停止{minutes}分と読みました。",
      en: "The incidents were read as {incidents}, with {minutes} minutes.",
    },
  },
  documentation: {
    title: { ja: "稼働率100%なのに停止がある", en: "100% availability with an outage" },
    why: {
      ja: "停止が1回でもあれば稼働率は100%になりません。丸めた値であれば、小数まで記述すると誤解がなくなります。",
      en: "One stoppage takes the rate below 100%. Where it was rounded, a further decimal avoids the misunderstanding.",
    },
    fails: { answers: { "39.1": "100%(2025年9月1日~2026年8月31日)", "39.3": "あり:1件 40分停止" } },
    passes: { answers: { "39.1": "100%(2025年9月1日~2026年8月31日)", "39.3": "なし" } },
  },
  check({ text }, sheet) {
    const rates = sheet.read("39.1", readMeasuredRates) ?? [];
    const incidents = sheet.text("39.3");
    const full = rates.find((rate) => rate.value.amount === 100);
    if (!full || incidents === undefined) return notApplicable;
    // With several services another one may have stopped.
    const own = ratesByService(text, incidents).find(({ rate }) => rate.start === full.start)?.outages;
    if (rates.length > 1 && own === undefined) return notApplicable;
    const { incidents: count, minutes } = own === undefined ? (sheet.read("39.3", readOutages) ?? {}) : readOutages(own);
    if (count === 0 || minutes === 0) return ok;
    if (count === undefined && minutes === undefined) return notApplicable;
    const holes = { rate: full.text, incidents: count ?? "-", minutes: minutes ?? "-" };
    const [period] = sheet.read("39.1", readClosedPeriods) ?? [];
    const others = sheet.read("39.3", readClosedPeriods) ?? [];
    const otherPeriod = others.length > 0 && others.every((other) => JSON.stringify(other) !== JSON.stringify(period));
    const unclear = otherPeriod || minutes === undefined || NO_STOPPAGE.test(normaliseForMatching(own ?? incidents));
    return (unclear ? needsReview : found)("outage", { holes, read: "read" });
  },
});
