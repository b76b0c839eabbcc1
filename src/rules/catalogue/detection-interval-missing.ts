import { readDurations, readIntervals } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** A length that a response must not pass, not one between two looks: 応答が5秒を超えた場合. */
const THRESHOLD_AFTER = /^[)）\s]{0,2}(?:間)?(?:を?(?:超|越|オーバー)|以上(?:の|かか|続|とな|経|で|に)|継続|続い)/;
const THRESHOLD_BEFORE = /(?:応答|レスポンス|表示|処理|しきい値|閾値|基準値?|タイムアウト)[^、。\n]{0,8}$/;

function givesInterval(text: string): boolean {
  return [...readDurations(text), ...readIntervals(text)].some(({ start, end, text: part }) => {
    const passed = /[超越]|以上/.test(part.slice(-3));
    return (
      !passed &&
      !THRESHOLD_AFTER.test(text.slice(end)) &&
      !(THRESHOLD_BEFORE.test(text.slice(0, start)) && /[0-9０-９]/.test(part) && /^[^。\n]{0,8}[超越]/.test(text.slice(end)))
    );
  });
}

/** Detecting a slow-down and measuring performance name their interval. */
export const detectionIntervalMissing = defineDetailRule({
  id: "detection-interval-missing",
  fields: ["40.1", "40.2"],
  isGiven: ({ text }) => givesInterval(text),
  missing: {
    ja: "検知・把握のインターバルが記述されていません。何分・何秒ごとかを記述してください。",
    en: "The interval of detection is missing. Say every how many seconds or minutes.",
  },
  expected: { ja: "例:監視センターから1分間隔で応答時間を計測", en: "For example 監視センターから1分間隔で応答時間を計測" },
  documentation: {
    title: { ja: "検知・把握のインターバルが記述されていない", en: "No interval of detection" },
    why: {
      ja: "設問は検知の場所・インターバル・方法を例に挙げています。インターバルがないと、低下にどれだけ早く気付けるかが分かりません。",
      en: "The prompt names place, interval and method. The interval tells how soon a slow-down is noticed.",
    },
    fails: { answers: { "40.2": "監視センターから主要画面を自動操作して応答を確認" } },
    passes: { answers: { "40.2": "監視センターから5分間隔で主要画面を自動操作して応答を確認" } },
  },
});
