import { defineRule } from "../rule";
import { found, ok } from "../verdict";
import { isBareYes, yesNoOf } from "../yes-no";

const YES_NO_KINDS = new Set(["yesNo", "yesNoWithDetails", "choice", "attachment"]);

/** Its prompt asks whether the purpose is made known, which あり answers. */
const ANSWERED_BY_YES = new Set(["43.1"]);

/** A field that asks for a name, method or figure is not answered by あり alone. */
export const bareYes = defineRule({
  id: "bare-yes",
  severity: "warning",
  fields: (field) => !YES_NO_KINDS.has(field.answer.kind) && !ANSWERED_BY_YES.has(field.id),
  messages: {
    bare: {
      ja: "「{text}」だけでは内容が分かりません。「{prompt}」に具体的に答えてください。",
      en: '"{text}" alone does not say what was asked. Answer "{prompt}" in particular.',
    },
  },
  documentation: {
    title: { ja: "「あり」だけで内容がない", en: "あり where a description is asked for" },
    why: {
      ja: "名称・方法・数値などを問う項目で「あり」とだけ答えても、利用者はサービスを判断できません。",
      en: "Where a name, a method or a figure is asked for, あり alone tells a user nothing to judge by.",
    },
    fails: { answers: { "89.1": "あり" } },
    passes: { answers: { "89.1": "サーバと負荷分散装置の冗長化" } },
  },
  check({ field, text }, sheet) {
    return isBareYes(yesNoOf(field, sheet)) ? found("bare", { holes: { text, prompt: field.prompt } }) : ok;
  },
});
