import { defineDetailRule } from "../detail-rule";
import { isBareYes, yesNoOf } from "../yes-no";

/** That it is done, and not what. */
const ONLY_DONE = /^(?:取得|実施|整備|策定|設置|導入|記載|作成|制定)(?:済み?|している|しています|しております)?$/;

/** Where the form asks for details in the case of yes, yes alone is not an answer. */
export const detailsMissing = defineDetailRule({
  id: "details-missing",
  fields: ["15.1", "23.1", "25.1", "26.1", "30.2", "33.1", "33.2", "37.1", "41.1", "42.1", "69.1", "90.1"],
  isGiven: ({ field }, sheet) => {
    const said = yesNoOf(field, sheet);
    return !isBareYes(said) && !(said?.answer === "yes" && ONLY_DONE.test((said.details?.text ?? "").trim()));
  },
  missing: {
    ja: "「あり」の場合に求められている内容(名称・概要など)が記述されていません。設問にそって具体的に記述してください。",
    en: "The answer is yes, but what the prompt asks for in that case (name, outline and so on) is missing. Add it.",
  },
  expected: { ja: "例:あり:苦情対応規程", en: "For example あり:苦情対応規程" },
  documentation: {
    title: { ja: "「あり」の内容が記述されていない", en: "Yes, but no details" },
    why: {
      ja: "「ある場合は」と続く設問は、名称や概要まで記述して初めて利用者の判断材料になります。",
      en: "Prompts that go on with 「ある場合は」 ask for the name or an outline; only with it can a user judge.",
    },
    fails: { answers: { "26.1": "あり" } },
    passes: { answers: { "26.1": "あり:苦情対応規程" } },
  },
});
