import { normaliseForMatching, readDate, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Standards that certificates of this field rest on. */
const KNOWN = ["27001", "27002", "27017", "27018", "27701", "20000", "15001", "22301", "9001", "14001", "42001", "45001"];
const EDITION = /(?:JIS ?[QX] ?|ISO(?:\/IEC)? ?)[0-9]{4,5}(?:-[0-9]{1,2})?:([0-9]{4})(?![0-9])/g;
const NUMBERED = /(?:JIS ?[QX] ?|ISO(?:\/IEC)? ?)([0-9]{4,5})(?![0-9])/g;

/** The numbers of standards are not ones whose digits changed places. */
export const standardNumberSlip = defineRule({
  id: "standard-number-slip",
  severity: "warning",
  fields: ["42.1"],
  reads: ["1.1"],
  messages: {
    edition: {
      ja: "「{part}」は、開示情報の日付({sheet}年)より後の年の規格です。年を確認してください。",
      en: '"{part}" is of a later year than the sheet ({sheet}). Please check the year.',
    },
    slip: {
      ja: "「{part}」という規格は認証の規格として知られていません。「{known}」の誤りでないかを確認してください。",
      en: 'No certificate is known to rest on "{part}". Please check whether {known} is meant.',
    },
  },
  documentation: {
    title: { ja: "規格の番号の数字が入れ替わっている", en: "Digits of a standard exchanged" },
    why: {
      ja: "規格の番号は、どの認証かを見分ける手がかりです。",
      en: "The number of the standard tells which certificate it is.",
    },
    fails: { answers: { "42.1": "あり:ISMS(JIS Q 72001)" } },
    passes: { answers: { "42.1": "あり:ISMS(JIS Q 27001)" } },
  },
  check({ text }, sheet) {
    const year = valueOf(sheet.read("1.1", readDate))?.year;
    const edition = [...normaliseForMatching(text).matchAll(EDITION)].find((match) => Number(match[1]) > (year ?? Infinity));
    if (edition && year !== undefined) return found("edition", { holes: { part: edition[0], sheet: year } });
    const numbers = [...normaliseForMatching(text).matchAll(NUMBERED)];
    if (numbers.length === 0) return notApplicable;
    const slips = numbers.flatMap(([part, number = ""]) => {
      const known = KNOWN.includes(number) ? undefined : KNOWN.find((each) => sorted(each) === sorted(number));
      return known === undefined ? [] : [{ part, known }];
    });
    return slips.length === 0 ? ok : slips.map((holes) => found("slip", { holes }));
  },
});

function sorted(digits: string): string {
  return [...digits].sort().join("");
}
