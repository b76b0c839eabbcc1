import { type Found, type Interval, isRead, readIntervals } from "../../answers";
import { defineDetailRule } from "../detail-rule";
import { givesRegularTiming } from "../presence";

/** Virus checks say how soon after the vendor's release patterns are updated. */
export const virusPatternIntervalMissing = defineDetailRule({
  id: "virus-pattern-interval-missing",
  fields: ["57.1"],
  isGiven: ({ field, text }, sheet) =>
    (givesRegularTiming(field.id, sheet) && !onlyScansAllTheTime(text, sheet.read(field.id, readIntervals) ?? [])) ||
    /即時|直ちに|自動更新/.test(text),
  missing: {
    ja: "パターンファイルの更新間隔(ベンダーリリースからの時間)が記述されていません。「24時間以内」のように時間を記述してください。",
    en: "The update interval of virus patterns (time from the vendor's release) is missing. Write a time, such as 24時間以内.",
  },
  expected: { ja: "例:あり:ベンダーリリースから24時間以内に更新", en: "For example あり:ベンダーリリースから24時間以内に更新" },
  documentation: {
    title: { ja: "パターンファイルの更新間隔が記述されていない", en: "No update interval of virus patterns" },
    why: {
      ja: "古いパターンファイルでは新しいウイルスを見つけられません。更新間隔は必須○の項目です。",
      en: "Old patterns miss new viruses. The interval is 必須○.",
    },
    fails: { answers: { "57.1": "あり" } },
    passes: { answers: { "57.1": "あり:ベンダーリリースから24時間以内に更新" } },
  },
});

/** リアルタイムで検査 tells how files are scanned, not how patterns are updated. */
function onlyScansAllTheTime(text: string, intervals: readonly Found<Interval>[]): boolean {
  return (
    intervals.length > 0 &&
    intervals.every(
      (interval) =>
        isRead(interval) &&
        interval.value.kind === "continuous" &&
        /^[^。\n]{0,6}(?:検査|スキャン|チェック|監視|検知)/.test(text.slice(interval.end)),
    )
  );
}
