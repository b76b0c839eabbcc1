import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, ok } from "../verdict";

const PROVISIONAL = /\((?:仮称?|予定|案)\)|仮称|変更予定/;

/** Names of provider and service are final. */
export const provisionalName = defineRule({
  id: "provisional-name",
  severity: "warning",
  fields: ["2.1", "27.1"],
  messages: {
    provisional: {
      ja: "「{part}」が付いています。正式に決まった名称を記述してください。",
      en: 'The name carries "{part}". Write the name as it is settled.',
    },
  },
  documentation: {
    title: { ja: "名称が仮のものになっている", en: "A provisional name" },
    why: {
      ja: "認定は、この名称の事業者とサービスに対して行われます。",
      en: "The certificate is given to the provider and the service of this name.",
    },
    fails: { answers: { "27.1": "あおぞら帳票(仮称)" } },
    passes: { answers: { "27.1": "あおぞら帳票" } },
  },
  check({ text }) {
    const part = PROVISIONAL.exec(normaliseForMatching(text))?.[0];
    return part === undefined ? ok : needsReview("provisional", { holes: { part } });
  },
});
