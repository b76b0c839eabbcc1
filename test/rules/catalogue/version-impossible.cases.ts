import { describeRule } from "../../support/rule-cases";

describeRule("version-impossible", [
  { name: "digits exchanged", answers: { "62.1": "iOS 61以上" }, expect: "needsReview" },
  { name: "by year", answers: { "62.1": "Windows Server 2022、Windows 11" }, expect: "sound" },
  { name: "kinds alone", answers: { "62.1": "パソコン" }, expect: "silent" },
]);
