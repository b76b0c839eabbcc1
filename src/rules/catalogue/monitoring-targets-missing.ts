import { MONITORING_TARGETS } from "../../answers";
import { readMonitoring } from "../monitoring";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";
import { answersNo } from "../yes-no";

/** A list, and then すべて of what it names. */
const ALL_OF_THE_LIST = /[:：]\s{0,2}(?:すべて|全て|いずれも)/;

/** Monitoring names its interval for each of the five targets. */
export const monitoringTargetsMissing = defineRule({
  id: "monitoring-targets-missing",
  severity: "warning",
  fields: ["54.1"],
  messages: {
    missing: {
      ja: "死活監視の対象のうち、{targets}についての記述がありません。対象ごとに監視インターバルを記述してください。",
      en: "Nothing is said on these targets of monitoring: {targets}. Give an interval for each target.",
    },
    unnamed: {
      ja: "死活監視の対象が記述されていません。{targets}のそれぞれについて、監視インターバルを記述してください。",
      en: "No target of monitoring is named. Give an interval for each of: {targets}.",
    },
    read: { ja: "記述のある対象:{named}", en: "Targets named: {named}" },
    expected: {
      ja: "例:アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
      en: "For example アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
    },
  },
  documentation: {
    title: { ja: "死活監視の対象がそろっていない", en: "Targets of monitoring are missing" },
    why: {
      ja: "必須○の項目で、5つの対象ごとの監視インターバルが求められています。1つの値だけでは、どの対象のものか分かりません。",
      en: "This 必須○ field asks for an interval per target, of which there are five. One value does not tell which it belongs to.",
    },
    fails: { answers: { "54.1": "あり 監視インターバル:5分" } },
    passes: {
      answers: {
        "54.1": "アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
      },
    },
  },
  check({ field, text }, sheet) {
    const said = sheet.read(field.id, readMonitoring) ?? [];
    if (said.length === 0 && answersNo(field, sheet)) return notApplicable;
    const named = new Set(said.map((each) => each.target));
    if (named.has("all") && !(named.size > 2 && ALL_OF_THE_LIST.test(text))) return ok;
    const missing = MONITORING_TARGETS.filter((_target, index) => !named.has(index));
    if (missing.length === 0) return ok;
    const holes = { targets: namesOf(missing), named: namesOf(MONITORING_TARGETS.filter((_target, index) => named.has(index))) };
    return named.size === 0
      ? found("unnamed", { holes, expected: "expected" })
      : found("missing", { holes, read: "read", expected: "expected" });
  },
});

function namesOf(targets: readonly { readonly name: string }[]): string {
  return targets.map((target) => target.name).join("、");
}
