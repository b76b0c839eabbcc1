import { longestWait, readDurations, readingsOf, readIntervals, secondsOf } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Longer than a month, virus patterns no longer serve. */
const LONGEST_SECONDS = 31 * 24 * 60 * 60;

/** Virus patterns are updated more often than once a month. */
export const virusPatternIntervalLong = defineRule({
  id: "virus-pattern-interval-long",
  severity: "warning",
  fields: ["57.1"],
  messages: {
    long: {
      ja: "パターンファイルの更新間隔を「{part}」と読みました。1ヶ月を超える間隔では新しいウイルスを見つけられません。パターンファイル自体の更新間隔を記述してください。",
      en: 'The update interval was read as "{part}". Over a month, patterns miss new viruses. Give the interval of the pattern files themselves.',
    },
  },
  documentation: {
    title: { ja: "パターンファイルの更新間隔が長い", en: "A long update interval of virus patterns" },
    why: {
      ja: "パターンファイルは通常、ベンダーのリリースから数時間~1日程度で更新されます。年に数回という記述は、ソフトウェア本体の更新を指していることがあります。",
      en: "Patterns are usually updated within hours or a day of their release. A few times a year may speak of the software itself.",
    },
    fails: { answers: { "57.1": "あり 更新間隔:半年に1回" } },
    passes: { answers: { "57.1": "あり:ベンダーリリースから24時間以内に更新" } },
  },
  check({ field }, sheet) {
    const waits = [
      ...readingsOf(sheet.read(field.id, readIntervals) ?? []).map(({ text, value }) => ({ text, seconds: longestWait(value) })),
      ...readingsOf(sheet.read(field.id, readDurations) ?? []).map(({ text, value }) => ({
        text,
        seconds: secondsOf(value).least,
      })),
    ].filter((wait) => wait.seconds !== undefined);
    if (waits.length === 0) return notApplicable;
    // One short interval among several is the patterns' own; the others speak of something else.
    if (waits.some((wait) => (wait.seconds ?? 0) <= LONGEST_SECONDS)) return ok;
    return found("long", { holes: { part: waits[0]?.text ?? "" } });
  },
});
