import { describeRule } from "../../support/rule-cases";

describeRule("shareholders-too-few", [
  { name: "five", answers: { "18.1": "甲(12.0%)、乙(11.0%)、丙(10.0%)、丁(9.0%)、戊(8.0%)" }, expect: "sound" },
  { name: "all shares", answers: { "18.1": "森川千尋(70.00%)、大沢健一(30.00%)" }, expect: "silent" },
  { name: "a single owner", answers: { "18.1": "みどり野ホールディングス株式会社(100%)" }, expect: "silent" },
  { name: "three of many", answers: { "18.1": "甲(12.0%)、乙(11.0%)、丙(10.0%)" }, expect: "finding" },
]);
