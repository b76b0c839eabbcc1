import { describeRule } from "../../support/rule-cases";

describeRule("formal-name-abbreviated", [
  { name: "in full", answers: { "2.1": "株式会社あおぞら業務支援" }, expect: "sound" },
  { name: "abbreviated", answers: { "2.1": "(株)あおぞら業務支援" }, expect: "finding" },
  { name: "one character", answers: { "2.1": "あおぞら業務支援㈱" }, expect: "finding" },
  { name: "full-width brackets", answers: { "2.1": "(株)あおぞら" }, expect: "finding" },
]);
