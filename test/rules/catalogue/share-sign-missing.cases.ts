import { describeRule } from "../../support/rule-cases";

describeRule("share-sign-missing", [
  { name: "with signs", answers: { "18.1": "森川千尋(52.00%)、みどり野従業員持株会(12.50%)" }, expect: "sound" },
  { name: "without", answers: { "18.1": "森川千尋52.00, みどり野従業員持株会12.50" }, expect: "finding" },
  { name: "no shares", answers: { "18.1": "森川千尋" }, expect: "silent" },
]);
