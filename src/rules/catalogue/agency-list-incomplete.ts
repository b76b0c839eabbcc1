import { normaliseForMatching, readingsOf } from "../../answers";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const COMPANY = /(?:株式|有限|合同|合資|合名)会社|\((?:株|有|合|同)\)|組合|法人/g;
const PLACE = /[都道府県市区町村]/;
const CONTACT = /[0-9]{2,4}-[0-9]{2,4}-[0-9]{3,4}|@|https?:|www\./;
const REST = /(?:ほか|他|その他|計) ?([0-9]{1,5}) ?社/;
const OPEN = /など|等|ほか|他|主な|代表|一部|掲載|参照|抜粋/;
/** With so few, all of them fit into the answer. */
const FEW = 10;

/** The agencies that are named have place and contact each, and are as many as counted. */
export const agencyListIncomplete = defineRule({
  id: "agency-list-incomplete",
  severity: "warning",
  fields: ["85.2"],
  reads: ["50.1"],
  messages: {
    place: {
      ja: "「{entry}」の所在地が記述されていません。他の代理店と同じように記述してください。",
      en: 'The place of "{entry}" is missing. Add it, as for the other agencies.',
    },
    contact: {
      ja: "「{entry}」の連絡先が記述されていません。他の代理店と同じように記述してください。",
      en: 'No contact is given for "{entry}". Add it, as for the other agencies.',
    },
    count: {
      ja: "代理店数(50.1)は{counted}ですが、この項目では{listed}社になります。どちらが正しいかを確認してください。",
      en: "50.1 counts {counted} agencies, but here they come to {listed}. Please check which is right.",
    },
  },
  documentation: {
    title: { ja: "代理店の一覧に漏れがある", en: "Gaps in the list of agencies" },
    why: {
      ja: "設問は代理店ごとに名称・所在地・連絡先を求めています。",
      en: "The prompt asks for name, place and contact of the agencies.",
    },
    fails: {
      answers: { "50.1": "2社", "85.2": "あり\n株式会社甲(岩手県盛岡市)019-000-1111\n株式会社乙 03-0000-2222" },
    },
    passes: {
      answers: { "50.1": "2社", "85.2": "あり\n株式会社甲(岩手県盛岡市)019-000-1111\n株式会社乙(東京都港区)03-0000-2222" },
    },
  },
  check({ text }, sheet) {
    const plain = normaliseForMatching(text);
    const entries = plain.split(/\n|、(?=[^、\n]{0,20}(?:会社|\(株\)|\(有\)))/).filter((entry) => entry.search(COMPANY) >= 0);
    if (entries.length === 0) return notApplicable;
    const isPlaced = (entry: string): boolean => PLACE.test(entry.replace(COMPANY, ""));
    if (entries.length === 1 ? !isPlaced(plain) : entries.some(isPlaced)) {
      const unplaced = entries.find((entry) => !isPlaced(entry));
      if (unplaced !== undefined) return found("place", { holes: { entry: short(unplaced) }, related: [] });
    }
    const unreached = entries.find((entry) => !CONTACT.test(entry));
    if (unreached !== undefined && entries.some((entry) => CONTACT.test(entry)))
      return found("contact", { holes: { entry: short(unreached) }, related: [] });
    const counted = readingsOf(sheet.read("50.1", readAnyCounts) ?? [])[0]?.value.amount;
    if (counted === undefined) return ok;
    const rest = REST.exec(plain)?.[1];
    const listed = rest === undefined ? entries.length : entries.length + Number(rest);
    const differs =
      rest === undefined
        ? listed > counted || (entries.length > 1 && listed < counted && counted <= FEW && !OPEN.test(plain))
        : listed !== counted;
    return differs ? needsReview("count", { holes: { counted, listed } }) : ok;
  },
});

function short(entry: string): string {
  return entry.trim().slice(0, 30);
}
