import { describeRule } from "../../support/rule-cases";

describeRule("career-incomplete", [
  { name: "both", answers: { "6.4": "みどり野大学工学部卒業。1997年 北関東情報システム株式会社入社" }, expect: "sound" },
  { name: "education only", answers: { "6.4": "みどり野大学大学院工学研究科修了" }, expect: "finding" },
  { name: "work only", answers: { "6.4": "1997年 北関東情報システム株式会社入社、2008年 当社設立" }, expect: "finding" },
  { name: "no qualifications and no education", answers: { "6.4": "業務履歴:1980年 県庁入庁。資格:なし" }, expect: "finding" },
]);
