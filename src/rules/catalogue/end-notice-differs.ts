import { compareDurations, type Duration, normaliseForMatching, readDurations, type Reading, readingsOf } from "../../answers";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

const NOTICE_AFTER = /^(?:まで)?(?:に|から)?[^。\n]{0,14}(?:告知|通知|案内|お知らせ|連絡)/;

/** The notice that is given before the service ends is the same wherever it is named. */
export const endNoticeDiffers = defineRule({
  id: "end-notice-differs",
  severity: "warning",
  fields: ["32.1"],
  reads: ["32.2", "33.1", "33.2"],
  messages: {
    differs: {
      ja: "告知時期が、この項目では「{part}」、{other}では「{elsewhere}」となっています。どちらが正しいかを確認してください。",
      en: 'Notice is given as "{part}" here and as "{elsewhere}" in {other}. Please check which is right.',
    },
  },
  documentation: {
    title: { ja: "終了の告知時期が項目によって異なる", en: "Notice of the end that differs between fields" },
    why: {
      ja: "終了の何ヶ月前に知らされるかは、利用者の移行の準備期間そのものです。必須○の項目です。",
      en: "How long before the end users are told is the time they have to move on. The field is 必須○.",
    },
    fails: { answers: { "32.1": "3ヶ月前", "33.1": "あり:サービス終了の6ヶ月前までに告知します。" } },
    passes: { answers: { "32.1": "6ヶ月前", "33.1": "あり:サービス終了の6ヶ月前までに告知します。" } },
  },
  check(_subject, sheet) {
    const here = lengthsOf("32.1", sheet);
    const [part] = here;
    const elsewhere = ["32.2", "33.1", "33.2"].flatMap((id) => announced(id, sheet).map((length) => ({ id, length })));
    const [first] = elsewhere;
    if (!part || !first) return notApplicable;
    const strange = elsewhere.find(({ length }) => here.every((each) => differs(each.value, length.value)));
    if (!strange) return ok;
    const details = { holes: { part: part.text, other: strange.id, elsewhere: strange.length.text }, related: [strange.id] };
    // 33.1 may tell of the end alone where 32.1 gives one time for changes and the end.
    return here.length === 1 ? found("differs", details) : needsReview("differs", details);
  },
});

function lengthsOf(id: string, sheet: Sheet): Reading<Duration>[] {
  return readingsOf(sheet.read(id, readDurations) ?? []).filter(({ value }) => value.relation === "before" || id === "32.1");
}

function announced(id: string, sheet: Sheet): Reading<Duration>[] {
  const text = sheet.text(id) ?? "";
  return lengthsOf(id, sheet).filter(({ end }) => NOTICE_AFTER.test(normaliseForMatching(text.slice(end))));
}

function differs(left: Duration, right: Duration): boolean {
  return (compareDurations(left, right) ?? 0) !== 0;
}
