import {
  readDates,
  readDurations,
  readingsOf,
  readPeriods,
  readServiceHours,
  readYesNo,
  type Span,
  valueOf,
} from "../../answers";
import { readOutages } from "../availability";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { needsReview, notApplicable, ok } from "../verdict";

/** Incidents come with their length, so that the rate can be followed. */
export const outageDurationMissing = defineRule({
  id: "outage-duration-missing",
  severity: "warning",
  fields: ["39.3"],
  reads: ["39.1"],
  messages: {
    missing: {
      ja: "事故が{incidents}件記述されていますが、停止時間がないため、稼働率と照らし合わせられません。停止時間を書き添えることを検討してください。",
      en: "Incidents named without their length: {incidents}. The rate of availability cannot be followed; consider adding the minutes.",
    },
    unstated: {
      ja: "事故が記述されていますが、停止時間がないため、稼働率と照らし合わせられません。停止時間を書き添えることを検討してください。",
      en: "Incidents are told without their length, so the rate of availability cannot be followed. Consider adding the minutes.",
    },
    some: {
      ja: "「{entry}」に停止時間がありません。他の事故と同じように停止時間を書き添えてください。",
      en: 'There is no length for "{entry}". Add it, as for the other incidents.',
    },
  },
  documentation: {
    title: { ja: "事故の停止時間が記述されていない", en: "Incidents without their length" },
    why: {
      ja: "件数だけでは影響の大きさが伝わらず、稼働率の実績値の根拠も確かめられません。",
      en: "A number alone tells neither how grave the incidents were nor where the rate comes from.",
    },
    fails: { answers: { "39.3": "あり:2件(サーバ障害)" } },
    passes: { answers: { "39.3": "あり:2件(合計105分)" } },
  },
  check({ field, text }, sheet) {
    const incidents = sheet.read(field.id, readOutages)?.incidents;
    const timed =
      (sheet.read(field.id, readDurations) ?? []).length > 0 || (sheet.read(field.id, readServiceHours)?.ranges.length ?? 0) > 0;
    if (incidents === undefined) {
      const dated = (sheet.read(field.id, readDates) ?? []).length > 0;
      if (!dated || valueOf(sheet.read(field.id, readYesNo))?.answer !== "yes") return notApplicable;
      return timed ? ok : needsReview("unstated");
    }
    if (incidents === 0) return ok;
    if (timed) {
      const untimed = untimedEntry(text, sheet);
      return untimed === undefined ? ok : needsReview("some", { holes: { entry: untimed } });
    }
    return needsReview("missing", { holes: { incidents } });
  },
});

/** An incident that is told on a line of its own, with its day, but without the length that the others have. */
function untimedEntry(text: string, sheet: Sheet): string | undefined {
  if (!text.includes("\n")) return undefined;
  const periods = readingsOf(sheet.read("39.3", readPeriods) ?? []);
  const days = (sheet.read("39.3", readDates) ?? []).filter(
    (date) => !periods.some((period) => date.start < period.end && period.start < date.end),
  );
  const timed = [...(sheet.read("39.3", readDurations) ?? []), ...(sheet.read("39.3", readServiceHours)?.ranges ?? [])];
  let from = 0;
  const entries = text.split("\n").flatMap((line) => {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    const within = (place: Span): boolean => place.start >= start && place.end <= end;
    return days.some(within) ? [{ line, isTimed: timed.some(within) }] : [];
  });
  if (entries.every(({ isTimed }) => !isTimed)) return undefined;
  return entries
    .find(({ isTimed }) => !isTimed)
    ?.line.trim()
    .slice(0, 40);
}
