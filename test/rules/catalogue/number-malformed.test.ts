import { describeRule } from "../../support/rule-cases";

describeRule("number-malformed", [
  { name: "groups of three", answers: { "9.1": "1,284,560,000円" }, expect: "sound" },
  { name: "two decimal points", answers: { "14.1": "2.150.4%" }, expect: "finding", says: "2.150.4" },
  { name: "a broken group", answers: { "11.1": "50,000,00円" }, expect: "finding", says: "50,000,00" },
  { name: "a broken group in a fee", answers: { "36.1": "55,0000円" }, expect: "finding" },
  { name: "a count", answers: { "50.1": "1,258社" }, expect: "sound" },
  { name: "a share with two points", answers: { "18.1": "森川千尋(52.0.0%)" }, expect: "finding" },
]);
