import { normaliseForMatching, readDurations, readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

const ANNOUNCES = /(?:障害|災害|事故|緊急)[^。\n]{0,20}(?:告知|通知|連絡|報告|掲載|お知らせ)/;

/** Who tells users of an outage within a time does tell them. */
export const outageNoticeContradiction = defineRule({
  id: "outage-notice-contradiction",
  severity: "warning",
  fields: ["92.1"],
  reads: ["54.2", "93.1"],
  messages: {
    notified: {
      ja: "障害発生時の通知は「{part}」ですが、{others}では障害時に利用者へ知らせると記述されています。どちらが正しいかを確認してください。",
      en: 'Notice of outages is answered "{part}", but {others} says that users are told. Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "障害時の通知「なし」と他の項目が合わない", en: "“No notice of outages” against a time of notice" },
    why: {
      ja: "障害のときに知らせがあるかどうかは、利用者の備えを左右します。必須○の項目です。",
      en: "Whether they are told of an outage decides how users prepare. The field is 必須○.",
    },
    fails: { answers: { "54.2": "障害の検知から30分以内", "92.1": "なし" } },
    passes: { answers: { "54.2": "障害の検知から30分以内", "92.1": "あり" } },
  },
  check({ text }, sheet) {
    const answer = valueOf(sheet.read("92.1", readYesNo));
    const report = sheet.text("93.1");
    const others = [
      ...((sheet.read("54.2", readDurations) ?? []).length > 0 ? ["54.2"] : []),
      ...(report !== undefined && ANNOUNCES.test(normaliseForMatching(report)) ? ["93.1"] : []),
    ];
    if (!answer || others.length === 0) return notApplicable;
    return answer.answer === "no" ? found("notified", { holes: { part: text, others: others.join("、") }, related: others }) : ok;
  },
});
