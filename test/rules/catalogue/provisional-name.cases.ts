import { describeRule } from "../../support/rule-cases";

describeRule("provisional-name", [
  { name: "provisional", answers: { "27.1": "あおぞら帳票(仮称)" }, expect: "needsReview" },
  { name: "final", answers: { "27.1": "あおぞら帳票" }, expect: "sound" },
]);
