import { defineDetailRule } from "../detail-rule";

const EDUCATION = /大学|大学院|高校|高等学校|学校|学部|卒業|修了|中退|学歴/;
const WORK = /入社|入行|入所|入省|就任|設立|創業|起業|勤務|業務履歴|職歴|代表取締役|取締役|部長|従事|経て|転職|出向|開業|入庁/;

/** The career of the representative covers education and work. */
export const careerIncomplete = defineDetailRule({
  id: "career-incomplete",
  fields: ["6.4"],
  // 資格:なし is a no about one part only.
  noExcuses: false,
  applies: ({ text }) => !/^\s*(?:なし|無し?|非公開|非公表|該当|公表|公開|ありません)/.test(text),
  isGiven: ({ text }) => EDUCATION.test(text) && WORK.test(text),
  missing: {
    ja: "代表者経歴として、学歴と業務履歴の両方を記述してください。どちらかが読み取れません。",
    en: "The representative's career asks for education and work. One of them is missing.",
  },
  expected: {
    ja: "例:学歴:みどり野大学工学部卒業。業務履歴:1997年 北関東情報システム株式会社入社、2008年 当社設立",
    en: "For example 学歴:みどり野大学工学部卒業。業務履歴:1997年 北関東情報システム株式会社入社、2008年 当社設立",
  },
  documentation: {
    title: { ja: "代表者経歴の一部が記述されていない", en: "Part of the career is missing" },
    why: {
      ja: "設問は学歴・業務履歴・資格等を求めています。一方だけでは、経営者の経験を判断できません。",
      en: "The prompt asks for education, work and qualifications; one alone does not show the experience.",
    },
    fails: { answers: { "6.4": "みどり野大学大学院工学研究科修了" } },
    passes: { answers: { "6.4": "みどり野大学工学部卒業。1997年 北関東情報システム株式会社入社" } },
  },
});
