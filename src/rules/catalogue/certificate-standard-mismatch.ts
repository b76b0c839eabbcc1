import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

/** Certificates and the standards that they rest on. */
const CERTIFICATES: readonly (readonly [name: string, standards: readonly string[]])[] = [
  ["プライバシーマーク", ["15001"]],
  ["Pマーク", ["15001"]],
  ["ISMSクラウドセキュリティ認証", ["27017", "27001"]],
  ["ISMS-PIMS認証", ["27701", "27001"]],
  ["ISMS", ["27001", "27002", "27017", "27018", "27701"]],
  ["ITSMS", ["20000"]],
  ["BCMS", ["22301"]],
  ["QMS", ["9001"]],
  ["EMS", ["14001"]],
];
const STANDARD =
  /^(?:の?認証|の?取得|を取得|適合性評価制度)?(?:取得|済み?)?[ :]{0,2}\(?(?:JIS ?[QX] ?|ISO(?:\/IEC)? ?)([0-9]{4,5})(?![0-9])/;

/** A certificate goes with a standard that it rests on. */
export const certificateStandardMismatch = defineRule({
  id: "certificate-standard-mismatch",
  severity: "warning",
  fields: ["42.1"],
  messages: {
    other: {
      ja: "「{name}」の規格は{expected}ですが、「{part}」と記述されています。認証の名称か規格の番号を確認してください。",
      en: '"{name}" rests on {expected}, but the answer says "{part}". Please check the certificate or the number.',
    },
  },
  documentation: {
    title: { ja: "認証の名称と規格の番号が合わない", en: "A certificate with another standard's number" },
    why: {
      ja: "名称と番号の組み合わせが違うと、どの認証を取得しているのかが分かりません。",
      en: "Where name and number do not belong together, a reader cannot tell which certificate is held.",
    },
    fails: { answers: { "42.1": "ISMS(JIS Q 15001)" } },
    passes: { answers: { "42.1": "ISMS(JIS Q 27001)、プライバシーマーク(JIS Q 15001)" } },
  },
  check({ text }) {
    const plain = normaliseForMatching(text);
    let seen = false;
    const faults = CERTIFICATES.flatMap(([name, standards]) =>
      placesOf(plain, name).flatMap((from) => {
        const match = STANDARD.exec(plain.slice(from + name.length, from + name.length + 40));
        if (!match) return [];
        seen = true;
        const part = plain.slice(from, from + name.length + match[0].length);
        return standards.includes(match[1] ?? "") ? [] : [{ name, part, expected: standards[0] ?? "" }];
      }),
    );
    if (!seen) return notApplicable;
    return faults.length === 0 ? ok : faults.map((holes) => found("other", { holes }));
  },
});

/** Where the name stands as a word: ISMS is not the end of another Latin word. */
function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
    if (!/[A-Za-z]/.test(text.charAt(from - 1))) places.push(from);
  }
  return places;
}
