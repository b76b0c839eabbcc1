import { MONITORING_TARGETS, readYesNo, valueOf } from "../../answers";
import { readMonitoring } from "../monitoring";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

const SECURITY_DEVICES = MONITORING_TARGETS.findIndex((target) => target.name === "情報セキュリティ対策機器");

/** Devices that guard against intrusion are watched too. */
export const securityDevicesUnmonitored = defineRule({
  id: "security-devices-unmonitored",
  severity: "warning",
  fields: ["54.1"],
  reads: ["63.1", "64.1"],
  messages: {
    unmonitored: {
      ja: "{guards}は「あり」ですが、情報セキュリティ対策機器の死活監視は「{part}」となっています。監視の有無とインターバルを確認してください。",
      en: '{guards} is answered yes, but monitoring of the security devices is answered "{part}". Please check whether they are watched, and how often.',
    },
  },
  documentation: {
    title: { ja: "不正侵入を防ぐ機器が監視されていない", en: "Security devices that are not watched" },
    why: {
      ja: "ファイアウォールや侵入検知は、止まっていることに気付けなければ役に立ちません。必須○の項目です。",
      en: "A firewall or an intrusion detection is of no use when nobody notices that it stopped. The field is 必須○.",
    },
    fails: { answers: { "54.1": "アプリケーション:1分、情報セキュリティ対策機器:なし、通信機器:5分", "64.1": "あり" } },
    passes: { answers: { "54.1": "アプリケーション:1分、情報セキュリティ対策機器:5分、通信機器:5分", "64.1": "あり" } },
  },
  check(_subject, sheet) {
    const said = (sheet.read("54.1", readMonitoring) ?? []).filter((each) => each.target === SECURITY_DEVICES);
    const guards = ["63.1", "64.1"].filter((id) => valueOf(sheet.read(id, readYesNo))?.answer === "yes");
    const [first] = said;
    if (!first || guards.length === 0) return notApplicable;
    const unwatched = said.every((each) => valueOf(readYesNo(each.body.text))?.answer === "no");
    if (!unwatched) return ok;
    return found("unmonitored", { holes: { part: first.body.text, guards: guards.join("、") }, related: guards });
  },
});
