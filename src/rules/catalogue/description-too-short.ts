import { countCharacters } from "../../text/graphemes";
import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";

/** Fewer characters than any outline needs. */
const LEAST: Readonly<Record<string, number>> = { "5.1": 8, "30.1": 25, "51.2": 5 };

/** An outline says more than a word. */
export const descriptionTooShort = defineRule({
  id: "description-too-short",
  severity: "warning",
  fields: Object.keys(LEAST),
  messages: {
    short: {
      ja: "「{text}」だけでは、「{prompt}」が読み手に伝わりません。概要を文章で記述してください。",
      en: '"{text}" does not tell "{prompt}" to a reader. Write an outline.',
    },
  },
  documentation: {
    title: { ja: "概要が短すぎる", en: "An outline too short to tell anything" },
    why: {
      ja: "概要は、利用者がサービスを知る最初の手がかりです。",
      en: "The outline is the first that users learn of a service.",
    },
    fails: { answers: { "30.1": "飲食店向けのクラウドサービス" } },
    passes: { answers: { "30.1": "飲食店の予約とシフトをひとつの画面で管理できるクラウドサービスです。" } },
  },
  check({ field, text }) {
    return countCharacters(text) < (LEAST[field.id] ?? 0) ? needsReview("short", { holes: { text, prompt: field.prompt } }) : ok;
  },
});
