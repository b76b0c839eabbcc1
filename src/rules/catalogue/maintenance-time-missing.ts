import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { readDurations, readingsOf } from "../../answers";
import { givesHours } from "../presence";
import { found, needsReview, notApplicable, ok } from "../verdict";

const NONE =
  /^\s*(?:なし|無し?|ありません|該当なし)|無停止|(?:メンテナンス|停止)[^。\n]{0,16}(?:行わない|行いません|実施しない|実施しません)|停止(?:時間)?(?:は|を)?(?:ない|なし|ありません|伴わ|しない|しません)/;
const AT_NO_FIXED_TIME = /随時|不定期|都度|その都度|営業時間/;
/** A part of the day or of the week, without hours. */
const PART_OF_TIME = /深夜|夜間|早朝|休日|曜/;

/** Maintenance names its time. */
export const maintenanceTimeMissing = defineRule({
  id: "maintenance-time-missing",
  severity: "warning",
  fields: ["86.2"],
  messages: {
    missing: {
      ja: "メンテナンスの実施時間が記述されていません。曜日や時間帯を記述してください。",
      en: "The time of maintenance is missing. Write the day and the hours.",
    },
    hours: {
      ja: "「{text}」からは、メンテナンスの時間帯が読み取れません。何時から何時までかを書き添えることを検討してください。",
      en: 'The hours of maintenance could not be read from "{text}". Consider adding from when to when.',
    },
    expected: { ja: "例:毎月第3日曜日 1:00~5:00", en: "For example 毎月第3日曜日 1:00~5:00" },
  },
  documentation: {
    title: { ja: "メンテナンスの実施時間が記述されていない", en: "No time of maintenance" },
    why: { ja: "実施時間が分からないと、利用者は業務への影響を見積もれません。", en: "Users need the time to plan around it." },
    fails: { answers: { "86.2": "利用者への影響が少ないように実施" } },
    passes: { answers: { "86.2": "毎月第3日曜日 1:00~5:00" } },
  },
  check({ field, text }, sheet) {
    if (NONE.test(text)) return notApplicable;
    if (givesHours(field.id, sheet) || givesLength(field.id, sheet) || AT_NO_FIXED_TIME.test(text)) return ok;
    return PART_OF_TIME.test(text)
      ? needsReview("hours", { holes: { text }, expected: "expected" })
      : found("missing", { expected: "expected" });
  },
});

/** 翌日 and 前日 are days, not lengths. */
function givesLength(id: string, sheet: Sheet): boolean {
  return readingsOf(sheet.read(id, readDurations) ?? []).some(({ value }) => value.relation === undefined);
}
