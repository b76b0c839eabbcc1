import { describeRule } from "../../support/rule-cases";

describeRule("date-after-sheet", [
  { name: "before", answers: { "1.1": "2026/9/30", "28.1": "2013/4/1" }, expect: "sound" },
  { name: "the same day", answers: { "1.1": "2026/9/30", "39.1": "99.9%(2025年10月1日~2026年9月30日)" }, expect: "sound" },
  { name: "the month of the sheet", answers: { "1.1": "2026/9/30", "11.1": "50,000,000円(2026年9月現在)" }, expect: "sound" },
  {
    name: "a later start",
    answers: { "1.1": "2026/9/30", "28.1": "2031/4/1" },
    expect: "finding",
    at: ["28.1"],
    says: "2026/9/30",
  },
  { name: "a later founding year", answers: { "1.1": "2026/9/30", "3.1": "2080年" }, expect: "finding", at: ["3.1"] },
  {
    name: "a later renewal",
    answers: { "1.1": "2026/9/30", "28.2": "あり 2062/6/1 画面を追加" },
    expect: "finding",
    at: ["28.2"],
  },
  { name: "the sheet has no date", answers: { "1.1": "-", "28.1": "2031/4/1" }, expect: "silent" },
  {
    name: "capital in an unfinished first period",
    answers: { "1.1": "2026/11/2", "3.1": "2026年2月", "11.1": "3,000,000円(2026年12月期)" },
    expect: "sound",
  },
  {
    name: "capital of a period beyond the first",
    answers: { "1.1": "2026/11/2", "3.1": "2026年2月", "11.1": "3,000,000円(2027年12月期)" },
    expect: "finding",
    at: ["11.1"],
  },
  {
    name: "a first period, in words",
    answers: { "1.1": "2026/11/2", "3.1": "2026年2月", "9.1": "実績なし(第1期は2026年12月期)" },
    expect: "sound",
  },
  {
    name: "a first period of an applicant that is not young",
    answers: { "1.1": "2026/9/30", "3.1": "2008年", "9.1": "実績なし(第1期は2026年12月期)" },
    expect: "finding",
    at: ["9.1"],
  },
  {
    name: "the year of a support figure",
    answers: { "1.1": "2025年12月1日", "87.1": "99.8%(2034年3月末時点)" },
    expect: "finding",
    at: ["87.1"],
  },
]);
