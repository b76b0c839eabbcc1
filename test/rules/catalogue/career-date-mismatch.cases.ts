import { describeRule } from "../../support/rule-cases";

const sheet = { "1.1": "2026/9/30", "3.1": "2008年", "6.3": "52歳" };

describeRule("career-date-mismatch", [
  { name: "they agree", answers: { ...sheet, "6.4": "1974年生まれ。2008年 当社設立" }, expect: "sound" },
  { name: "before the birthday", answers: { ...sheet, "6.3": "51才", "6.4": "1974年12月3日生" }, expect: "sound" },
  { name: "full width", answers: { ...sheet, "6.4": "２００８年４月 当社を設立" }, expect: "sound" },
  {
    name: "another company was founded before",
    answers: { ...sheet, "6.4": "2001年 みどり野企画を設立、2008年 当社設立" },
    expect: "sound",
  },
  { name: "entered later", answers: { ...sheet, "6.4": "2015年 当社入社、2020年 代表取締役" }, expect: "silent" },
  {
    name: "another founding year",
    answers: { ...sheet, "3.1": "2018年", "6.4": "2008年 当社設立、社長に就任" },
    expect: "finding",
    says: "2018年",
  },
  { name: "an age of last time", answers: { ...sheet, "6.3": "50歳", "6.4": "1974年生まれ" }, expect: "finding", says: "52" },
]);
