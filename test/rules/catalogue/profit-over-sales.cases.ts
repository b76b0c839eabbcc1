import { describeRule } from "../../support/rule-cases";

describeRule("profit-over-sales", [
  { name: "a part of sales", answers: { "9.1": "1,284,560,000円", "10.1": "96,340,000円" }, expect: "sound" },
  { name: "in two units", answers: { "9.1": "12億円", "10.1": "96,340千円" }, expect: "sound" },
  { name: "a loss", answers: { "9.1": "1,284,560,000円", "10.1": "△96,340,000円" }, expect: "sound" },
  {
    name: "a lost group of digits",
    answers: { "9.1": "1,284,560円", "10.1": "96,340,000円" },
    expect: "needsReview",
    says: "1284560",
  },
  { name: "a mistaken unit", answers: { "9.1": "1,284,560千円", "10.1": "96,340百万円" }, expect: "needsReview" },
  { name: "no figure", answers: { "9.1": "非公開", "10.1": "96,340,000円" }, expect: "silent" },
]);
