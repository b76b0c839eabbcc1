import { type Duration, isRead, type Reading, readDurations, readingsOf, readServiceHours, secondsOf } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** The length stands right behind the times: 10:05~11:20(75分間), …まで停止(2時間30分). */
const FARTHEST = 14;
/** A part of the time, or the time of something else. */
const OTHER_LENGTH = /うち|影響|復旧|検知|通知|実質|断続/;
const DAY = 24 * 60;
/** Seconds are cut or rounded away. */
const SLACK = 1;

/** From when to when a service stopped, and for how long, say the same. */
export const outageLengthMismatch = defineRule({
  id: "outage-length-mismatch",
  severity: "warning",
  fields: ["39.3"],
  messages: {
    differs: {
      ja: "「{part}」は{minutes}分間ですが、停止時間は「{length}」と記述されています。どちらが正しいかを確認してください。",
      en: '"{part}" makes {minutes} minutes, but the length is given as "{length}". Please check which is right.',
    },
    read: { ja: "停止時間を{stated}分と読みました。", en: "The length was read as {stated} minutes." },
  },
  documentation: {
    title: { ja: "停止の時刻と停止時間が合わない", en: "Times and length of an outage disagree" },
    why: {
      ja: "停止時間は稼働率の計算に使われる値です。時刻と合わないと、どちらで計算したのかが分かりません。",
      en: "The rate is worked out from the length. Where it does not fit the times, nobody knows which was used.",
    },
    fails: { answers: { "39.3": "1件 2026年2月9日 10:05~11:20(95分間)" } },
    passes: { answers: { "39.3": "1件 2026年2月9日 10:05~11:20(75分間)" } },
  },
  check({ field, text }, sheet) {
    const ranges = readingsOf(sheet.read(field.id, readServiceHours)?.ranges ?? []);
    const lengths = readingsOf(sheet.read(field.id, readDurations) ?? []);
    const pairs = ranges.flatMap((range, index) => {
      const length = lengthBehind(text, range.end, ranges[index + 1]?.start ?? text.length, lengths);
      return length ? [{ range, length }] : [];
    });
    if (pairs.length === 0) return notApplicable;
    const wrong = pairs.find(({ range: { value }, length }) => !fits(value.to - value.from, length.value));
    if (!wrong) return ok;
    const { range, length } = wrong;
    const holes = {
      part: range.text,
      minutes: range.value.to - range.value.from,
      length: length.text,
      stated: Math.round(secondsOf(length.value).most / 60),
    };
    return found("differs", { holes, read: "read" });
  },
});

function lengthBehind(
  text: string,
  from: number,
  to: number,
  lengths: readonly Reading<Duration>[],
): Reading<Duration> | undefined {
  const next = lengths.find(({ start }) => start >= from && start < Math.min(to, from + FARTHEST));
  if (!next || !isRead(next) || !["second", "minute", "hour"].includes(next.value.unit)) return undefined;
  if (next.value.relation !== undefined || next.value.upTo !== undefined) return undefined;
  const between = text.slice(from, next.start);
  return /[。;\n]/.test(between) || OTHER_LENGTH.test(between) ? undefined : next;
}

/** A stoppage over several days has times of a day only. */
function fits(minutes: number, length: Duration): boolean {
  const stated = secondsOf(length).most / 60;
  const slack = length.bound === "about" || length.unit === "hour" ? Math.max(SLACK, stated * 0.1) : SLACK;
  return stated > DAY || Math.abs(minutes - stated) <= slack;
}
