import type { Template } from "../messages";

/** Why a place in an answer gives no value, in words that fit into a finding. */
export const REASONS = {
  impossibleDate: { ja: "暦にない日付です", en: "the calendar has no such date" },
  outsideEra: { ja: "その元号にない年月日です", en: "the date lies outside its era" },
  yearMissing: { ja: "年が書かれていません", en: "the year is missing" },
  reversedPeriod: { ja: "終わりが始まりより前です", en: "the end comes before the start" },
  malformedNumber: {
    ja: "数字の書き方(桁区切り・小数点)が正しくありません",
    en: "the separators of the number are not placed correctly",
  },
  impossibleTime: { ja: "時刻として成り立ちません", en: "no such time of day" },
  impossibleDays: { ja: "日数として成り立ちません", en: "no such number of days" },
  unknownPattern: { ja: "サービス種別のパターンは1〜6です", en: "service patterns are numbered 1 to 6" },
  unknownOption: { ja: "選択肢にない番号です", en: "there is no option of that number" },
  unknownScale: { ja: "震度階級にない値です", en: "the seismic intensity scale has no such value" },
  unclearList: {
    ja: "区切りがはっきりせず、数えられません",
    en: "the entries are not clearly separated, so they cannot be counted",
  },
  ambiguous: { ja: "複数の読み方ができます", en: "it can be read in more than one way" },
  telephoneDigits: { ja: "電話番号の桁数が合いません", en: "the telephone number has the wrong number of digits" },
  postalDigits: { ja: "郵便番号の桁数が合いません", en: "the postal code has the wrong number of digits" },
  malformedAddress: { ja: "メールアドレス・URLの形になっていません", en: "it does not have the form of a mail address or URL" },
} as const satisfies Record<string, Template>;

export type Reason = keyof typeof REASONS;
