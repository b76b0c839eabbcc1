import { readCounts, readDates, readDurations, readingsOf, readPeriods } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const PARTIAL = /主な|うち|など|等|ほか|他|内訳|代表的|抜粋/;

/** As many incidents are told as are counted. */
export const outageCountMismatch = defineRule({
  id: "outage-count-mismatch",
  severity: "warning",
  fields: ["39.3"],
  messages: {
    differs: {
      ja: "事故は「{part}」とありますが、日付のある事故は{listed}件記述されています。件数か記述に漏れ・誤りがないかを確認してください。",
      en: 'The incidents are counted as "{part}", but {listed} are told with their dates. Please check number and list.',
    },
  },
  documentation: {
    title: { ja: "事故の件数と記述された事故の数が合わない", en: "The number of incidents is not that of the list" },
    why: {
      ja: "件数より記述が少ないと、書かれていない事故があるように読めます。",
      en: "With fewer incidents told than counted, some seem to be kept back.",
    },
    fails: { answers: { "39.3": "3件 2026年2月9日 75分間、2026年5月1日 20分間" } },
    passes: { answers: { "39.3": "2件 2026年2月9日 75分間、2026年5月1日 20分間" } },
  },
  check({ field, text }, sheet) {
    const counts = readingsOf(sheet.read(field.id, readCountedIncidents) ?? []);
    const [count] = counts;
    if (!count || counts.length > 1 || PARTIAL.test(text)) return notApplicable;
    const periods = readingsOf(sheet.read(field.id, readPeriods) ?? []);
    const days = readingsOf(sheet.read(field.id, readDates) ?? []).filter(
      (date) => date.value.precision === "day" && !periods.some((period) => date.start < period.end && period.start < date.end),
    );
    const lengths = readingsOf(sheet.read(field.id, readDurations) ?? []).filter(({ value }) => value.relation === undefined);
    // A date and a length for each: only then the entries can be counted for certain.
    if (days.length === 0 || days.length !== lengths.length) return notApplicable;
    if (days.length === count.value.amount) return ok;
    return needsReview("differs", { holes: { part: count.text, listed: days.length } });
  },
});

function readCountedIncidents(text: string): ReturnType<typeof readCounts> {
  return readCounts(text, ["件", "回"]);
}
