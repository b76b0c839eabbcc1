import { describeRule } from "../../support/rule-cases";

describeRule("base-consolidated", [
  { name: "単独", answers: { "9.1": "1,284,560,000円(2026年3月期、単独)" }, expect: "sound" },
  { name: "not said", answers: { "10.1": "96,340,000円(2026年3月期)" }, expect: "sound" },
  { name: "連結", answers: { "13.1": "63.5%(2026年3月期、連結)" }, expect: "finding" },
  { name: "head count, consolidated", answers: { "8.1": "連結384名" }, expect: "finding" },
  { name: "非連結", answers: { "9.1": "1,284,560,000円(非連結)" }, expect: "sound" },
  { name: "both are given", answers: { "8.1": "単独84名、連結384名" }, expect: "sound" },
]);
