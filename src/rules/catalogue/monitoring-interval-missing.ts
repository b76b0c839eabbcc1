import {
  MONITORING_TARGETS,
  type PerTarget,
  readDurations,
  readIntervals,
  readYesNo,
  valueOf,
  type Found,
  type Interval,
  isRead,
} from "../../answers";
import { readMonitoring } from "../monitoring";
import { defersToOperator } from "../operator";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** Another rule speaks of these, with what the sheet says of firewalls. */
const SECURITY_DEVICES = MONITORING_TARGETS.findIndex(({ name }) => name === "情報セキュリティ対策機器");

/** Each target of monitoring that is named comes with its interval. */
export const monitoringIntervalMissing = defineRule({
  id: "monitoring-interval-missing",
  severity: "warning",
  fields: ["54.1"],
  messages: {
    missing: {
      ja: "死活監視の対象のうち、{targets}の監視インターバルが記述されていません。「5分」のように間隔を記述してください。",
      en: "No interval of monitoring is given for: {targets}. Write one, such as 5分.",
    },
    denied: {
      ja: "死活監視の対象のうち、{targets}は監視「なし」と記述されています。この内容でよいかを確認してください。",
      en: "By the answer these targets are not monitored: {targets}. Please check that this is meant.",
    },
  },
  documentation: {
    title: { ja: "監視インターバルが記述されていない対象がある", en: "A target of monitoring without an interval" },
    why: {
      ja: "監視の有無だけでは、停止にどれだけ早く気付けるかが分かりません。必須○の項目です。",
      en: "That a target is monitored does not say how soon its failure is noticed. The field is 必須○.",
    },
    fails: {
      answers: {
        "54.1": "アプリケーション:あり、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
      },
    },
    passes: {
      answers: {
        "54.1": "アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
      },
    },
  },
  check({ field }, sheet) {
    const all = sheet.read(field.id, readMonitoring) ?? [];
    const said = all.filter((each) => !isDenied(each));
    if (said.length === 0) return notApplicable;
    const without = said.filter(({ body }) => !namesInterval(body.text) && !defersToOperator(body.text));
    if (without.length > 0) return found("missing", { holes: { targets: namesOf(without) } });
    const denied = all.filter((each) => isDenied(each) && each.target !== SECURITY_DEVICES);
    return denied.length === 0 ? ok : needsReview("denied", { holes: { targets: namesOf(denied) } });
  },
});

function isDenied(each: PerTarget): boolean {
  return valueOf(readYesNo(each.body.text))?.answer === "no";
}

function namesOf(targets: readonly PerTarget[]): string {
  const names = targets.map(({ target, label }) =>
    target === "all" ? label.text : (MONITORING_TARGETS[target]?.name ?? label.text),
  );
  return [...new Set(names)].join("、");
}

/** 随時 and 定期的 are no intervals. */
function namesInterval(text: string): boolean {
  const vague = (interval: Found<Interval>): boolean =>
    isRead(interval) && (interval.value.kind === "irregular" || interval.value.kind === "unspecified");
  return readIntervals(text).some((interval) => !vague(interval)) || readDurations(text).length > 0;
}
