import { describeRule } from "../../support/rule-cases";

const sheet = { "1.1": "2026/9/30" };

describeRule("certificate-expired", [
  { name: "the current edition", answers: { ...sheet, "42.1": "あり:ISO/IEC 27001:2022" }, expect: "sound" },
  { name: "no edition", answers: { ...sheet, "42.1": "ISMS(JIS Q 27001)" }, expect: "sound" },
  { name: "the edition before", answers: { ...sheet, "42.1": "ISO/IEC 27001:2013" }, expect: "finding", says: "2025/10/31" },
  { name: "its Japanese twin", answers: { ...sheet, "42.1": "ISMS(JIS Q 27001：2014)" }, expect: "finding" },
  { name: "before the move was over", answers: { "1.1": "2025/10/31", "42.1": "ISO/IEC 27001:2013" }, expect: "sound" },
  {
    name: "the move is told",
    answers: { ...sheet, "42.1": "ISO/IEC 27001:2022(ISO/IEC 27001:2013から移行)" },
    expect: "needsReview",
  },
  {
    name: "another standard of that year",
    answers: { ...sheet, "42.1": "ISO/IEC 27017:2015、ISO/IEC 25010:2011" },
    expect: "sound",
  },
  {
    name: "a term that is over",
    answers: { ...sheet, "42.1": "プライバシーマーク(有効期限:2025年3月31日)" },
    expect: "finding",
    says: "2025年3月31日",
  },
  { name: "a term that runs", answers: { ...sheet, "42.1": "プライバシーマーク(有効期限:2027年3月31日)" }, expect: "sound" },
  { name: "a term that ends on the day", answers: { ...sheet, "42.1": "Pマーク(有効期限:2026年9月30日)" }, expect: "sound" },
  { name: "a month", answers: { ...sheet, "42.1": "Pマーク 2026年8月まで有効" }, expect: "finding" },
  {
    name: "a period",
    answers: { ...sheet, "42.1": "Pマーク(有効期間:2023年4月1日～2025年3月31日)" },
    expect: "finding",
    says: "2025/3/31",
  },
  { name: "a period that runs", answers: { ...sheet, "42.1": "Pマーク(有効期間:2025年4月1日～2027年3月31日)" }, expect: "sound" },
  { name: "an era", answers: { ...sheet, "42.1": "Pマーク(有効期限 令和7年3月31日)" }, expect: "finding" },
  { name: "a day of acquisition", answers: { ...sheet, "42.1": "ISMS(2014年3月31日取得)" }, expect: "sound" },
  {
    name: "an award for some years",
    answers: { ...sheet, "47.1": "優良サービス認定(認定期間:2021年4月～2024年3月)" },
    expect: "finding",
  },
  { name: "an award of a year", answers: { ...sheet, "47.1": "2021年 業務改善サービス表彰" }, expect: "sound" },
  { name: "no date of the sheet", answers: { "42.1": "ISO/IEC 27001:2013" }, expect: "silent" },
]);
