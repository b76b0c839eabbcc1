import { describeRule } from "../../support/rule-cases";

describeRule("line-kind-missing", [
  { name: "internet", answers: { "60.1": "インターネット" }, expect: "sound" },
  { name: "of municipalities", answers: { "60.1": "LGWAN" }, expect: "sound" },
  { name: "any", answers: { "60.1": "特に問わない" }, expect: "sound" },
  { name: "a browser", answers: { "60.1": "Google Chrome" }, expect: "needsReview" },
  { name: "a device", answers: { "60.1": "パソコン(Windows 11)" }, expect: "needsReview" },
]);
