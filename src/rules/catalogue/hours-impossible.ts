import { normaliseForMatching, readingsOf, readServiceHours, type TimeRange, unreadableOf } from "../../answers";
import { reasonHoles } from "../reason-holes";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** A month has five weeks at most. */
const WEEK = /第[6-9][0-9]?(?:[・,、及び]{1,2}第?[0-9]){0,3} ?(?:週|[月火水木金土日]曜)/;

/** Hours of a desk, of maintenance and of cameras are times of a day, on days of a year. */
export const hoursImpossible = defineRule({
  id: "hours-impossible",
  severity: "error",
  fields: ["34.1", "82.2", "86.1", "86.2"],
  messages: {
    impossible: {
      ja: "「{part}」は時間の書き方として成り立ちません({reasonJa})。正しい時間を記述してください。",
      en: '"{part}" cannot be: {reasonEn}. Write the right time.',
    },
    week: {
      ja: "「{part}」という週は月の中にありません。正しい曜日を記述してください。",
      en: 'No month has "{part}". Write the right day.',
    },
    empty: {
      ja: "「{part}」は始まりと終わりが同じ時刻です。正しい時間を記述してください。",
      en: '"{part}" begins and ends at the same time. Write the right hours.',
    },
  },
  documentation: {
    title: { ja: "時刻・日数として成り立たない", en: "Impossible hours" },
    why: {
      ja: "「27:70」や「356日」のような誤りは、公開された後に利用者を戸惑わせます。",
      en: "Slips such as 27:70 or 356日 confuse users once they are published.",
    },
    fails: { answers: { "86.1": "平日9:00~27:70" } },
    passes: { answers: { "86.1": "平日9:00~18:00" } },
  },
  check({ field, text }, sheet) {
    const hours = sheet.read(field.id, readServiceHours);
    if (!hours) return notApplicable;
    const places = unreadableOf<unknown>([...hours.ranges, ...[hours.days ?? []].flat()]);
    // 9:00~9:00 is a slip; 0:00~0:00 and 9:00~翌9:00 are whole days.
    const empty = readingsOf(hours.ranges).find(({ text, value }) => value.from > 0 && isWholeDay(value) && !/翌/.test(text));
    const week = WEEK.exec(normaliseForMatching(text))?.[0];
    if (week !== undefined) return found("week", { holes: { part: week } });
    if (empty) return found("empty", { holes: { part: empty.text } });
    return places.length === 0 ? ok : places.map((place) => found("impossible", { holes: reasonHoles(place) }));
  },
});

function isWholeDay({ from, to }: TimeRange): boolean {
  return to - from === 24 * 60;
}
