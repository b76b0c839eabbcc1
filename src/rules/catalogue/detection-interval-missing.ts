import { readDurations, readIntervals, type Span } from "../../answers";
import { defineDetailRule } from "../detail-rule";

const PASSED = /^[)）\s]{0,2}(?:間)?(?:を?(?:超|越|オーバー)|以上(?:の|かか|続|とな|経|で|に)|継続|続い)/;
const RESPONSE_BEFORE = /(?:応答|レスポンス|表示|処理|しきい値|閾値|基準値?|タイムアウト)[^、。\n]{0,8}$/;
const PASSED_SOON = /^[^。\n]{0,8}[超越]/;
const EXPECTED_AFTER = /^に?[^。、\n]{0,6}(?:表示|応答|完了|返)/;

/** A length that a response must not pass, not one between two looks: 応答が5秒を超えた場合, 10秒以内に表示されない場合. */
function isThreshold(text: string, { start, end, text: part }: Span): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/(?:[超越]|以上)$/.test(part) || PASSED.test(after)) return true;
  if (part.endsWith("以内") && EXPECTED_AFTER.test(after)) return true;
  return RESPONSE_BEFORE.test(before) && /[0-9０-９]/.test(part) && PASSED_SOON.test(after);
}

function givesInterval(text: string): boolean {
  return [...readDurations(text), ...readIntervals(text)].some((place) => !isThreshold(text, place));
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
