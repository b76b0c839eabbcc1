import { denialOf } from "../denial";
import { defineRule } from "../rule";
import { found, needsReview, ok } from "../verdict";

/** Agencies need not be there, and a provider may well have no urgent maintenance. */
const FREE_TO_DENY = new Set(["85.2", "91.3"]);

/** Of the items for which a certain level has to be considered, none is answered by a mere no. */
export const levelItemDenied = defineRule({
  id: "level-item-denied",
  severity: "warning",
  fields: (field) => field.requirement === "mandatoryWithLevel" && !FREE_TO_DENY.has(field.id),
  source: {
    ja: "様式の凡例(必須○:一定の水準を考慮すべき必須開示項目)",
    en: "Legend of the form (必須○: mandatory, with a certain level to be considered)",
  },
  messages: {
    denied: {
      ja: "一定の水準を考慮すべき項目(必須○)ですが、「{text}」と記述されています。実施している内容を記述するか、「なし」とする理由を書き添えてください。",
      en: 'A certain level has to be considered in this item (必須○), but it is answered "{text}". Write what is done, or add the reason for the no.',
    },
  },
  documentation: {
    title: { ja: "必須○の項目が「なし」", en: "A plain no where a level is considered" },
    why: {
      ja: "必須○は、一定の水準を考慮すべき項目です。「なし」だけでは、代わりの手当てがあるのかを読み手が判断できません。",
      en: "In these items a certain level has to be considered. A mere no leaves open whether something else takes its place.",
    },
    fails: { answers: { "66.1": "なし" } },
    passes: { answers: { "66.1": "あり" } },
  },
  check({ field, text }, sheet) {
    const denial = denialOf(field, text, sheet);
    if (denial === undefined) return ok;
    return (denial === "bare" ? found : needsReview)("denied", { holes: { text } });
  },
});
