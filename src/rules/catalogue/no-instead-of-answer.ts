import { denialOf } from "../denial";
import { defineRule } from "../rule";
import { found, needsReview, ok } from "../verdict";

/** Prompts that ask what, which or how, and of which there always is something. */
const FIELDS = [
  ...["2.1", "4.1", "4.3", "5.1", "6.1", "27.1", "30.1", "39.1", "39.2", "43.1", "51.1", "51.2", "52.1", "56.1"],
  ...["60.1", "62.1", "62.2", "72.1", "73.1", "86.1", "88.1", "88.2"],
];

/** A prompt that asks what, which or how is not answered by no. */
export const noInsteadOfAnswer = defineRule({
  id: "no-instead-of-answer",
  severity: "warning",
  fields: FIELDS,
  messages: {
    no: {
      ja: "「{prompt}」が求められていますが、「{text}」と記述されています。内容を記述するか、該当しない理由を書き添えてください。",
      en: 'The field asks for "{prompt}" and is answered "{text}". Write the answer, or add why there is none.',
    },
  },
  documentation: {
    title: { ja: "内容を求める項目が「なし」", en: "No where an answer is asked for" },
    why: {
      ja: "名称・方法・数値などを求める設問に「なし」とだけあると、該当しないのか、記述を省いたのかが分かりません。",
      en: "Where a name, a way or a figure is asked for, a mere no does not tell whether there is none or it was left out.",
    },
    fails: { answers: { "56.1": "なし" } },
    passes: { answers: { "56.1": "NTPサーバと同期" } },
  },
  check({ field, text }, sheet) {
    const denial = denialOf(field, text, sheet);
    if (denial === undefined) return ok;
    return (denial === "bare" ? found : needsReview)("no", { holes: { text, prompt: field.prompt }, related: [] });
  },
});
