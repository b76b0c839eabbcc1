import { readingsOf, readYesNo, valueOf } from "../../answers";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Agencies that are counted can be reached, and agencies that are named are counted. */
export const agencyContradiction = defineRule({
  id: "agency-contradiction",
  severity: "warning",
  fields: ["85.2"],
  reads: ["50.1"],
  messages: {
    noContact: {
      ja: "代理店数は「{count}」ですが、代理店連絡先は「{contact}」となっています。連絡先を記述するか、公開しない理由を書き添えてください。",
      en: 'The number of agencies is "{count}", but their contact is answered "{contact}". Give the contact, or say why it is not published.',
    },
    noAgency: {
      ja: "代理店連絡先が記述されていますが、代理店数は「{count}」となっています。どちらが正しいかを確認してください。",
      en: 'Agencies are named here, but their number is given as "{count}". Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "代理店数と代理店連絡先が合わない", en: "Number of agencies and their contact disagree" },
    why: {
      ja: "代理店から買う利用者には、代理店の連絡先が窓口になります。必須○の項目です。",
      en: "Users who buy from an agency turn to it. The field is 必須○.",
    },
    fails: { answers: { "50.1": "12社", "85.2": "なし" } },
    passes: { answers: { "50.1": "12社", "85.2": "あり:みどり野販売株式会社 大阪府大阪市北区中央1-1-1 電話:06-0000-5678" } },
  },
  check({ text }, sheet) {
    const contact = valueOf(sheet.read("85.2", readYesNo))?.answer;
    const count = readingsOf(sheet.read("50.1", readAnyCounts) ?? [])[0];
    const none = count ? count.value.amount === 0 : valueOf(sheet.read("50.1", readYesNo))?.answer === "no";
    if (contact === undefined || (!count && !none)) return notApplicable;
    if (contact === "no" && !none) return found("noContact", { holes: { count: count?.text ?? "", contact: text } });
    if (contact === "yes" && none) return found("noAgency", { holes: { count: sheet.text("50.1") ?? "" } });
    return ok;
  },
});
