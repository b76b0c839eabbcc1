import { describeRule } from "../../support/rule-cases";

const sheet = { "1.1": "2026/9/30" };

describeRule("years-in-business-mismatch", [
  { name: "they add up", answers: { ...sheet, "3.1": "2008年", "3.2": "18年" }, expect: "sound" },
  { name: "the anniversary is to come", answers: { ...sheet, "3.1": "2008年", "3.2": "17年" }, expect: "sound" },
  { name: "full years from a founding day", answers: { ...sheet, "3.1": "2008年11月4日", "3.2": "17年" }, expect: "sound" },
  { name: "the year as begun", answers: { ...sheet, "3.1": "2008年", "3.2": "創業19年目" }, expect: "sound" },
  { name: "years and months", answers: { ...sheet, "3.1": "2008年4月", "3.2": "18年5ヶ月" }, expect: "sound" },
  { name: "full width and an era", answers: { ...sheet, "3.1": "平成２０年", "3.2": "１８年" }, expect: "sound" },
  { name: "kanji numerals", answers: { ...sheet, "3.1": "2008年", "3.2": "十八年" }, expect: "sound" },
  {
    name: "a year short of the founding day",
    answers: { "1.1": "2026/10/20", "3.1": "2023年10月2日", "3.2": "2年" },
    expect: "finding",
  },
  { name: "a bare number", answers: { ...sheet, "3.1": "2008", "3.2": "18" }, expect: "sound" },
  { name: "months in the first year", answers: { ...sheet, "3.1": "2026年", "3.2": "8ヶ月" }, expect: "sound" },
  { name: "months since the last autumn", answers: { ...sheet, "3.1": "2025年11月", "3.2": "10ヶ月" }, expect: "sound" },
  {
    name: "left as it was",
    answers: { ...sheet, "3.1": "2008年", "3.2": "16年" },
    expect: "finding",
    at: ["3.2"],
    fix: "18年",
    says: "18年",
  },
  { name: "a slipped founding year", answers: { ...sheet, "3.1": "2018年", "3.2": "18年" }, expect: "finding", fix: "8年" },
  { name: "one too many", answers: { ...sheet, "3.1": "2008年", "3.2": "19年" }, expect: "finding" },
  {
    name: "what stands around is kept",
    answers: { ...sheet, "3.1": "2008年", "3.2": "創業から12年です" },
    expect: "finding",
    fix: "創業から18年です",
  },
  { name: "more months than there were", answers: { ...sheet, "3.1": "2026年", "3.2": "11ヶ月" }, expect: "finding" },
  { name: "not written, but known", answers: { ...sheet, "3.1": "2008年", "3.2": "-" }, expect: "finding", fix: "18年" },
  { name: "no date of the sheet", answers: { "3.1": "2008年", "3.2": "3年" }, expect: "silent" },
  { name: "words", answers: { ...sheet, "3.1": "2008年", "3.2": "長年にわたる" }, expect: "silent" },
]);
