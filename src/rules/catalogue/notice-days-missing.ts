import { readDates, readDurations } from "../../answers";
import { defineDetailRule } from "../detail-rule";

/** A term for cancelling says how many days or months ahead. */
export const noticeDaysMissing = defineDetailRule({
  id: "notice-days-missing",
  fields: ["38.1"],
  isGiven: ({ field }, sheet) =>
    [...(sheet.read(field.id, readDurations) ?? []), ...(sheet.read(field.id, readDates) ?? [])].length > 0 ||
    /月末|前月|当月|翌月|\d\s*日まで/.test(sheet.text(field.id) ?? ""),
  missing: {
    ja: "解約の受付期限が読み取れません。何日前・何ヶ月前かを記述してください。",
    en: "The term for cancelling could not be read. Say how many days or months ahead.",
  },
  expected: { ja: "例:あり:1ヶ月前", en: "For example あり:1ヶ月前" },
  documentation: {
    title: { ja: "解約の受付期限が記述されていない", en: "No term for cancelling" },
    why: {
      ja: "受付期限が分からないと、利用者は解約の時期を計画できません。",
      en: "Users plan the end of a contract by this term.",
    },
    fails: { answers: { "38.1": "あり" } },
    passes: { answers: { "38.1": "あり:1ヶ月前" } },
  },
});
