import { describeRule } from "../../support/rule-cases";

describeRule("notice-means-missing", [
  { name: "a time", answers: { "32.2": "3ヶ月前" }, expect: "finding" },
  { name: "a way", answers: { "32.2": "3ヶ月前に電子メール" }, expect: "sound" },
  { name: "in Latin letters", answers: { "91.2": "1週間前にSlack" }, expect: "sound" },
]);
