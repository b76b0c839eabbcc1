import { compareDates, formatDate, isRead, normaliseForMatching, readDate } from "../../answers";
import { defineRule } from "../rule";
import { found, notApplicable, ok } from "../verdict";

const REORGANISED = { year: 2022, month: 4, day: 4 };
const FORMER =
  /(?:東証|東京証券取引所|名証|名古屋証券取引所)[^。\n、,)]{0,6}(?:第?[一二12]部|マザーズ|JASDAQ|ジャスダック)|(?<![A-Za-z])(?:JASDAQ|ジャスダック)|マザーズ/i;
const PAST = /旧|当時|以前|移行|から(?:プライム|スタンダード|グロース)/;

/** The market that is named is one that there was on the date of the sheet. */
export const marketAbolished = defineRule({
  id: "market-abolished",
  severity: "warning",
  fields: ["15.1"],
  reads: ["1.1"],
  source: {
    ja: "東京証券取引所・名古屋証券取引所の市場区分の見直し(2022年4月4日)",
    en: "New market segments of the exchanges in Tokyo and Nagoya (2022-04-04)",
  },
  messages: {
    former: {
      ja: "「{part}」は{date}の市場区分の見直しでなくなった市場です。開示情報の日付での市場名を記述してください。",
      en: '"{part}" ended when the markets were reorganised on {date}. Name the market as of the date of the sheet.',
    },
  },
  documentation: {
    title: { ja: "なくなった市場名が記述されている", en: "A market that no longer exists" },
    why: {
      ja: "前回の開示情報から写した市場名が残っていることがあります。",
      en: "The name may have been carried over from the last sheet.",
    },
    fails: { answers: { "1.1": "2026/9/30", "15.1": "あり:東京証券取引所市場第一部" } },
    passes: { answers: { "1.1": "2026/9/30", "15.1": "あり:東京証券取引所プライム市場" } },
  },
  check({ text }, sheet) {
    const sheetDate = sheet.read("1.1", readDate);
    if (!isRead(sheetDate) || compareDates(sheetDate.value, REORGANISED) < 0) return notApplicable;
    const plain = normaliseForMatching(text);
    const part = FORMER.exec(plain)?.[0];
    return part === undefined || PAST.test(plain) ? ok : found("former", { holes: { part, date: formatDate(REORGANISED) } });
  },
});
