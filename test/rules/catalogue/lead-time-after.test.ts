import { describeRule } from "../../support/rule-cases";

describeRule("lead-time-after", [
  { name: "after", answers: { "32.1": "3ヶ月後" }, expect: "finding" },
  { name: "before", answers: { "32.1": "3ヶ月前" }, expect: "sound" },
  { name: "both", answers: { "38.1": "有 1ヶ月前まで。解約は申請の翌月" }, expect: "sound" },
  { name: "words", answers: { "32.1": "なるべく早く" }, expect: "silent" },
]);
