import { compareDates, formatDate, isRead, readDate } from "../../answers";
import { defineRule } from "../rule";
import { validityFrom } from "../validity";
import { needsReview, notApplicable, ok } from "../verdict";

/**
 * A certification is valid for two years from the date of the sheet; the office writes four months before its end. An
 * older sheet is not faulty: whether it has been renewed since, only its reader can know.
 */
export const sheetValidity = defineRule({
  id: "sheet-validity",
  severity: "info",
  fields: ["1.1"],
  readsClock: true,
  source: {
    ja: "情報開示認定制度の有効期間(開示情報の日付から2年、更新の案内は4ヶ月前)",
    en: "Validity under the certification scheme: two years from the date of the sheet, renewal notice four months before",
  },
  messages: {
    expired: {
      ja: "開示情報の日付から2年が過ぎています(有効期間は{end}まで)。内容を見直し、更新の手続きを確認してください。",
      en: "More than two years have passed since the date of the sheet (valid until {end}). Review the answers and renew.",
    },
    soon: {
      ja: "有効期間の終わり({end})まで4ヶ月を切っています。更新の準備を始めてください。",
      en: "Validity ends on {end}, in less than four months. Prepare the renewal.",
    },
    read: { ja: "開示情報の日付を{date}と読みました。", en: "The date of the sheet was read as {date}." },
  },
  documentation: {
    title: { ja: "開示情報の有効期間", en: "Validity of the sheet" },
    why: {
      ja: "認定の有効期間は、開示情報の日付から2年です。過ぎた情報は、現在のサービスを表していないおそれがあります。",
      en: "Certification is valid for two years from the date of the sheet; after that the answers may no longer describe the service.",
    },
    fails: { answers: { "1.1": "2020/9/30" } },
    passes: { answers: { "1.1": "2026/9/30" } },
  },
  check({ field }, sheet) {
    const date = sheet.read(field.id, readDate);
    if (!isRead(date)) return notApplicable;
    const start = date.value;
    const { end, notice } = validityFrom(start);
    const holes = { end: formatDate(end), date: formatDate(start) };
    if (compareDates(sheet.today, end) > 0) return needsReview("expired", { holes, read: "read" });
    if (compareDates(sheet.today, notice) < 0) return ok;
    return needsReview("soon", { holes, read: "read" });
  },
});
