import { defineRule } from "../rule";
import { statedPattern } from "../service-pattern";
import { found, notApplicable, ok } from "../verdict";

/** The pattern that the user has chosen for the check is the one that the sheet states. */
export const servicePatternDiffers = defineRule({
  id: "service-pattern-differs",
  severity: "info",
  fields: ["39.2"],
  readsReference: true,
  messages: {
    differs: {
      ja: "パターン{stated}と記述されていますが、点検ではパターン{chosen}が選ばれています。どちらのパターンかを確認してください。",
      en: "The answer says pattern {stated}, but pattern {chosen} was chosen for the check. Please see which one it is.",
    },
    read: { ja: "パターン{stated}と読みました。", en: "Read as pattern {stated}." },
  },
  documentation: {
    title: { ja: "記述されたパターンと選ばれたパターンが異なる", en: "Another pattern was chosen than the sheet states" },
    why: {
      ja: "パターンが違うと、比べる参照値も変わります。取り違えたまま点検しないように示します。",
      en: "Another pattern means other reference values; it is shown so that nobody compares with the wrong ones.",
    },
    fails: { answers: { "39.2": "パターン2 対策参照値99%以上" }, reference: { pattern: 6 } },
    passes: { answers: { "39.2": "パターン2 対策参照値99%以上" }, reference: { pattern: 2 } },
  },
  check(_subject, sheet) {
    const stated = statedPattern(sheet);
    const chosen = sheet.reference.pattern;
    if (stated === undefined || chosen === undefined) return notApplicable;
    return stated === chosen ? ok : found("differs", { holes: { stated, chosen }, read: "read" });
  },
});
