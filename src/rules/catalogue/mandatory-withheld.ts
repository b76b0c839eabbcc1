import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";

/** Another rule speaks of figures that are not given. */
const FIGURES = new Set(["money", "count", "rate", "elapsedYears", "generations"]);
const WITHHELD =
  /^[^\n。、]{0,16}(?:非公開|非開示|非公表|(?:公開|開示|公表|回答)(?:は|を)?(?:し(?:ない|ません|ておりません|ていません|ていない)|できません|できない|不可|控え[^\n]{0,12}|差し控え[^\n]{0,12}))。?$/;

/** What the form makes mandatory is disclosed, or the reason is given why not. */
export const mandatoryWithheld = defineRule({
  id: "mandatory-withheld",
  severity: "warning",
  fields: (field) => field.requirement !== "optional" && field.answer.kind !== "yesNo" && !FIGURES.has(field.answer.kind),
  messages: {
    withheld: {
      ja: "必須項目ですが、「{text}」と記述されています。「{prompt}」に答えるか、開示できない理由を書き添えてください。",
      en: 'This field is mandatory, but the answer is "{text}". Answer "{prompt}", or add why it cannot be disclosed.',
    },
  },
  documentation: {
    title: { ja: "必須項目が非公開とされている", en: "A mandatory answer withheld" },
    why: {
      ja: "必須項目は、利用者がサービスを選ぶために開示が求められている項目です。",
      en: "Mandatory fields are those whose disclosure users need in order to choose.",
    },
    fails: { answers: { "72.1": "非公開" } },
    passes: { answers: { "72.1": "日本(関東)" } },
  },
  check({ field, text }) {
    const plain = normaliseForMatching(text).trim();
    return WITHHELD.test(plain) ? needsReview("withheld", { holes: { text, prompt: field.prompt } }) : ok;
  },
});
