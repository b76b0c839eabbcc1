import { normaliseForMatching } from "../../answers";
import { defineDetailRule } from "../detail-rule";
import { isBareYes, yesNoOf } from "../yes-no";

/** A penalty for leaving early says how much it is. */
export const penaltyAmountMissing = defineDetailRule({
  id: "penalty-amount-missing",
  fields: ["37.1"],
  // A mere yes is for the rule on yes alone.
  applies: ({ field }, sheet) => !isBareYes(yesNoOf(field, sheet)),
  isGiven: ({ text }) =>
    /[円額分%割¥倍]|相当|料|費|残|規約|約款|契約|定め|参照|別途/.test(withoutCondition(normaliseForMatching(text))),
  missing: {
    ja: "解約時違約金の額が記述されていません。「残期間分の月額利用額」のように、額か計算の方法を記述してください。",
    en: "The amount of the penalty is missing. Write it, or how it is reckoned, such as 残期間分の月額利用額.",
  },
  expected: { ja: "例:あり:残契約期間分の月額利用額", en: "For example あり:残契約期間分の月額利用額" },
  documentation: {
    title: { ja: "解約時違約金の額が記述されていない", en: "No amount of the penalty" },
    why: {
      ja: "設問は、違約金がある場合にその額を求めています。契約を検討する利用者にとって大切な条件です。",
      en: "Where there is a penalty, the prompt asks how much. It weighs in the decision to sign.",
    },
    fails: { answers: { "37.1": "あり:最低利用契約期間内の解約の場合" } },
    passes: { answers: { "37.1": "あり:最低利用契約期間内の解約の場合、残期間分の月額利用額" } },
  },
});

/** 最低利用契約期間内の解約の場合 tells when, not how much. */
function withoutCondition(text: string): string {
  return text.replace(/[^、。\n]{0,40}(?:の場合|した場合|するとき|したとき)(?:は|には)?、?/g, "");
}
