import type { Field } from "../../form";
import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";
import { yesNoOf } from "../yes-no";

/** 75.1 has a rule of its own, because its prompt asks about the substation. */
const OWN_RULE = new Set(["75.1"]);

/** A field that asks for yes or no says one of them. Where it does not, only a reader can tell what is meant. */
export const yesNoUnclear = defineRule({
  id: "yes-no-unclear",
  severity: "warning",
  fields: (field) => field.answer.kind === "yesNo" && !OWN_RULE.has(field.id),
  messages: {
    unclear: {
      ja: "「{yes}」か「{no}」かを読み取れませんでした。どちらの意味かを確認し、先頭に「{yes}」または「{no}」と記述してください。",
      en: "Neither {yes} nor {no} could be read. Please check which is meant, and begin the answer with it.",
    },
  },
  documentation: {
    title: { ja: "有無が読み取れない", en: "Neither yes nor no" },
    why: {
      ja: "有無を問う項目は、最初の一言で答えが分かると読み違いがなくなります。",
      en: "A field that asks for yes or no is misread least when its first word says which.",
    },
    fails: { answers: { "63.1": "契約による" } },
    passes: { answers: { "63.1": "あり" } },
  },
  check({ field }, sheet) {
    return yesNoOf(field, sheet) ? ok : needsReview("unclear", { holes: wordsOf(field) });
  },
});

function wordsOf({ answer }: Field): { readonly yes: string; readonly no: string } {
  return answer.kind === "yesNo" ? { yes: answer.yes, no: answer.no } : { yes: "あり", no: "なし" };
}
