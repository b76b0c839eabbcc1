import { isRead, normaliseForMatching, readPeople } from "../../answers";
import { plainName } from "../names";
import { defineRule } from "../rule";
import { found, ok } from "../verdict";

/** One word that ends as the name of a part of an organisation, or of a post, does. */
const NO_PERSON =
  /^[^\s、,:()\n]{0,20}(?:室|部|課|部門|本部|委員会|チーム|グループ|センター|取締役|監査役|執行役員|役員|社長|代表者|部長|課長|室長|所長|支店長|責任者|担当者?)$/;

const SURNAME = /^\p{sc=Han}{1,4}$/u;

/** Fields that ask for a person name one. */
export const personNameMissing = defineRule({
  id: "person-name-missing",
  severity: "warning",
  fields: ["6.1", "22.1"],
  reads: ["7.2"],
  messages: {
    none: {
      ja: "「{text}」は氏名ではないようです。この項目では氏名が求められています。氏名を記述してください。",
      en: '"{text}" does not seem to be the name of a person, which is what the field asks for. Write the name.',
    },
    surname: {
      ja: "「{text}」は姓だけのようです(役員の一覧では「{whole}」)。氏名を記述してください。",
      en: '"{text}" seems to be a surname only ("{whole}" in the list of officers). Write the full name.',
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
  check({ text }, sheet) {
    const plain = normaliseForMatching(text).trim();
    if (NO_PERSON.test(plain)) return found("none", { holes: { text } });
    const officers = sheet.read("7.2", readPeople);
    const name = plainName(plain);
    const whole = isRead(officers)
      ? officers.value
          .map(({ value }) => value.name)
          .find((each) => SURNAME.test(name) && each.split(/\s/)[0] === name && plainName(each) !== name)
      : undefined;
    return whole === undefined ? ok : found("surname", { holes: { text, whole }, related: ["7.2"] });
  },
});
