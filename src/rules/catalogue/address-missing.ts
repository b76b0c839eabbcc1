import { defineDetailRule } from "../detail-rule";

/** The head office has an address, not only a postal code or a country. */
export const addressMissing = defineDetailRule({
  id: "address-missing",
  fields: ["4.1"],
  isGiven: ({ text }) => givesStreet(withoutPostalCode(text)),
  missing: {
    ja: "本店の住所(都道府県・市区町村・番地)が記述されていません。番地まで記述してください。",
    en: "The address of the head office (prefecture, municipality, number) is missing. Write it in full.",
  },
  expected: {
    ja: "例:〒321-0123 栃木県みどり野市中央一丁目2番3号",
    en: "For example 〒321-0123 栃木県みどり野市中央一丁目2番3号",
  },
  documentation: {
    title: { ja: "本店の住所が番地まで記述されていない", en: "No full address" },
    why: {
      ja: "本店の所在地は、契約の相手を確かめるための基本の情報です。",
      en: "The head office's address identifies the party of a contract.",
    },
    fails: { answers: { "4.1": "〒321-0123" } },
    passes: { answers: { "4.1": "〒321-0123 栃木県みどり野市中央一丁目2番3号" } },
  },
});

/** The text without 〒 and its digits, whose digits are no house number. */
function withoutPostalCode(text: string): string {
  return text.normalize("NFKC").replace(/〒?\s*\d{3}[-‐―−]\d{4}/g, "");
}

/** A municipality, and after it a number. */
function givesStreet(address: string): boolean {
  const place = address.search(/[都道府県市区町村郡]/);
  return place >= 0 && /[0-9〇一二三四五六七八九十]/.test(address.slice(place));
}
