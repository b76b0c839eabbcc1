import { describeRule } from "../../support/rule-cases";

describeRule("shares-missing", [
  { name: "with shares", answers: { "18.1": "森川千尋(52.00%)、みどり野従業員持株会(12.50%)" }, expect: "sound" },
  { name: "names only", answers: { "18.1": "森川千尋、みどり野従業員持株会" }, expect: "finding" },
]);
