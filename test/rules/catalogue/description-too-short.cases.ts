import { describeRule } from "../../support/rule-cases";

describeRule("description-too-short", [
  { name: "a word", answers: { "5.1": "外資系" }, expect: "needsReview" },
  { name: "half a sentence", answers: { "30.1": "飲食店向け" }, expect: "needsReview" },
  { name: "an outline", answers: { "5.1": "業務用ソフトウェアの開発と販売" }, expect: "sound" },
]);
