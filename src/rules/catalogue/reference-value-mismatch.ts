import { isRead, normaliseForMatching, readServicePattern } from "../../answers";
import { effectiveValues, isPattern } from "../../reference";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const AT_MOST = /[0-9.]{1,6} ?% ?(?:以下|未満)/;

/** The reference value that the sheet states is that of the pattern that it states. */
export const referenceValueMismatch = defineRule({
  id: "reference-value-mismatch",
  severity: "warning",
  fields: ["39.2"],
  readsReference: true,
  source: {
    ja: "情報セキュリティ対策ガイドライン 稼働率の対策参照値(パターン2:99%以上、パターン6:95%以上)",
    en: "Guideline on information security: reference values of availability (pattern 2: at least 99%, pattern 6: at least 95%)",
  },
  messages: {
    direction: {
      ja: "稼働率の対策参照値は「以上」で示されますが、「{part}」と記述されています。「以上」の誤りでないかを確認してください。",
      en: 'Reference values of availability are given as at least so much, but the answer says "{part}". Please check whether 以上 is meant.',
    },
    differs: {
      ja: "パターン{pattern}の稼働率の対策参照値は{expected}%以上ですが、「{part}」と記述されています。パターン番号か参照値を確認してください。",
      en: 'The reference value of availability for pattern {pattern} is at least {expected}%, but the answer says "{part}". Please check pattern and value.',
    },
    read: { ja: "パターン{pattern}、参照値{stated}%と読みました。", en: "Read as pattern {pattern} with {stated}%." },
  },
  documentation: {
    title: { ja: "パターン番号と対策参照値が合わない", en: "Pattern and reference value disagree" },
    why: {
      ja: "パターンごとに参照値が決まっているため、組み合わせが違えばどちらかが誤りです。",
      en: "Each pattern has its value; where the two do not belong together, one of them is wrong.",
    },
    fails: { answers: { "39.2": "パターン2 対策参照値95%以上" } },
    passes: { answers: { "39.2": "パターン2 対策参照値99%以上" } },
  },
  check({ field, text }, sheet) {
    const upside = AT_MOST.exec(normaliseForMatching(text))?.[0];
    if (upside !== undefined) return needsReview("direction", { holes: { part: upside } });
    const stated = sheet.read(field.id, readServicePattern);
    if (!isRead(stated) || !isRead(stated.value.reference)) return notApplicable;
    const { pattern, reference } = stated.value;
    if (!isPattern(pattern) || reference.value.unit !== "percent") return notApplicable;
    const availability = effectiveValues(sheet.reference, pattern).find(({ value }) => value.id === "availability");
    // A value of the user's own is no value of the pattern.
    if (availability?.requirement.kind !== "quantity" || availability.ground === "own") return notApplicable;
    const { quantity } = availability.requirement;
    if (quantity.kind !== "rate") return notApplicable;
    const expected = quantity.percent;
    if (reference.value.amount === expected) return ok;
    return found("differs", { holes: { pattern, expected, part: reference.text, stated: reference.value.amount }, read: "read" });
  },
});
