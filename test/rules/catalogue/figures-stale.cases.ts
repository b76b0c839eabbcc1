import { describeRule } from "../../support/rule-cases";

const sheet = { "1.1": "2026/9/30" };

describeRule("figures-stale", [
  { name: "the last term", answers: { ...sheet, "9.1": "1,284,560,000円(2026年3月期)" }, expect: "sound" },
  {
    name: "the term before, soon after its successor",
    answers: { ...sheet, "9.1": "1,284,560,000円(2025年4月期)" },
    expect: "sound",
  },
  { name: "an era", answers: { ...sheet, "9.1": "1,284,560千円(令和8年3月期)" }, expect: "sound" },
  { name: "a fiscal year that may end late", answers: { ...sheet, "9.1": "1,284,560,000円(2024年度)" }, expect: "sound" },
  { name: "availability up to the sheet", answers: { ...sheet, "39.1": "99.9%(2025年10月1日~2026年9月30日)" }, expect: "sound" },
  { name: "availability since the start", answers: { ...sheet, "39.1": "99.9%(2013年4月1日~2026年8月31日)" }, expect: "sound" },
  { name: "availability with an open end", answers: { ...sheet, "39.1": "99.9%(2013年4月1日~)" }, expect: "silent" },
  {
    name: "accounts of years ago",
    answers: { ...sheet, "9.1": "1,284,560,000円(2023年3月期)" },
    expect: "finding",
    says: "24ヶ月",
  },
  {
    name: "accounts that have a successor",
    answers: { ...sheet, "9.1": "1,284,560,000円(2025年2月期)" },
    expect: "needsReview",
    says: "18ヶ月",
  },
  { name: "a head count of years ago", answers: { ...sheet, "8.1": "84名(2022年3月31日現在)" }, expect: "finding" },
  { name: "availability of years ago", answers: { ...sheet, "39.1": "99.9%(2022年4月1日~2023年3月31日)" }, expect: "finding" },
  { name: "no term", answers: { ...sheet, "9.1": "1,284,560,000円" }, expect: "silent" },
]);
