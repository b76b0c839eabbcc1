import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** One word that ends as the name of a part of an organisation, or of a post, does. */
const NO_PERSON =
  /^[^\s、,:()\n]{0,20}(?:室|部|課|部門|本部|委員会|チーム|グループ|センター|取締役|監査役|執行役員|役員|社長|代表者|部長|課長|室長|所長|支店長|責任者|担当者?)$/;

/** Fields that ask for a person name one. */
export const personNameMissing = defineRule({
  id: "person-name-missing",
  severity: "warning",
  fields: ["6.1", "22.1"],
  messages: {
    none: {
      ja: "「{text}」は氏名ではないようです。この項目では氏名が求められています。氏名を記述してください。",
      en: '"{text}" does not seem to be the name of a person, which is what the field asks for. Write the name.',
    },
  },
  documentation: {
    title: { ja: "氏名ではなく部署や役職が記述されている", en: "A department or a post in place of a name" },
    why: {
      ja: "設問は責任を負う人の氏名を求めています。部署名や役職名だけでは、誰が責任を負うのかが分かりません。",
      en: "The prompt asks who is responsible. A department or a post alone does not tell.",
    },
    fails: { answers: { "22.1": "コンプライアンス推進室" } },
    passes: { answers: { "22.1": "大沢健一(常務取締役)" } },
  },
  check({ text }) {
    return NO_PERSON.test(normaliseForMatching(text).trim()) ? found("none", { holes: { text } }) : ok;
  },
});
