import { readPlaceholder } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";

/** A mandatory field is answered on the form itself, not only by pointing somewhere. */
export const answerElsewhere = defineRule({
  id: "answer-elsewhere",
  severity: "warning",
  fields: (field) => field.requirement !== "optional",
  messages: {
    pointer: {
      ja: "「{text}」と参照先だけが示されています。参照先の内容で「{prompt}」に答えられているかを確認し、要点をこの欄に記述してください。",
      en: 'The answer only points elsewhere ("{text}"). Please check that "{prompt}" is answered there, and write the essentials here.',
    },
  },
  documentation: {
    title: { ja: "参照先だけが示されている", en: "An answer that only points elsewhere" },
    why: {
      ja: "公開される開示情報では、別紙や添付を読めないことがあります。必須項目は、この書面だけで分かるように記述します。",
      en: "A published sheet may come without its attachments. Mandatory fields are answered so that the sheet alone will do.",
    },
    fails: { answers: { "36.1": "別紙参照" } },
    passes: { answers: { "36.1": "55,000円(税込)/1契約" } },
  },
  check({ field, text }, sheet) {
    const placeholder = sheet.read(field.id, readPlaceholder);
    return placeholder?.value === "elsewhere" ? needsReview("pointer", { holes: { text, prompt: field.prompt } }) : ok;
  },
});
