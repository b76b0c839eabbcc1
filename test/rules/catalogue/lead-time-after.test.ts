import { describeRule } from "../../support/rule-cases";

describeRule("lead-time-after", [
  { name: "after", answers: { "32.1": "3ヶ月後" }, expect: "finding" },
  { name: "before", answers: { "32.1": "3ヶ月前" }, expect: "sound" },
  { name: "told from the other side", answers: { "32.1": "告知から6ヶ月後にサービスを終了する" }, expect: "needsReview" },
  { name: "words", answers: { "32.1": "なるべく早く" }, expect: "silent" },
]);
