import { normaliseForMatching, readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const REPORTS = /報告|告知|通知|公開|掲載|提供|対応し/;
const DENIED = /(?:報告|告知|通知|公開|掲載|提供|対応)(?:は|を)?(?:し|行っ|実施し)?(?:て)?(?:い|おり)?(?:ない|ません|なし|無し)/;

/** A no to regular reports that goes on to speak of reports. */
export const regularReportUnclear = defineRule({
  id: "regular-report-unclear",
  severity: "warning",
  fields: ["93.1"],
  messages: {
    but: {
      ja: "定期報告は「なし」ですが、続けて「{part}」と記述されています。定期報告にあたるものがないかを確認し、障害時の通知は92.1に記述してください。",
      en: 'Regular reports are answered no, but the answer goes on: "{part}". Please check whether that is one; notices of outages belong to 92.1.',
    },
  },
  documentation: {
    title: { ja: "定期報告「なし」に報告の内容が続く", en: "“No reports”, and then reports" },
    why: {
      ja: "「なし」と読むべきか、依頼すれば報告があると読むべきかが、利用者に分かりません。",
      en: "A reader cannot tell whether there are no reports, or reports on request.",
    },
    fails: { answers: { "93.1": "なし:ご依頼があれば稼働率を報告します。" } },
    passes: { answers: { "93.1": "なし" } },
  },
  check({ field }, sheet) {
    const answer = valueOf(sheet.read(field.id, readYesNo));
    if (answer?.answer !== "no" || !answer.explicit) return notApplicable;
    const part = answer.details?.text;
    if (part === undefined) return ok;
    const plain = normaliseForMatching(part);
    return /[^\s]{8}/.test(plain) && REPORTS.test(plain) && !DENIED.test(plain) ? needsReview("but", { holes: { part } }) : ok;
  },
});
