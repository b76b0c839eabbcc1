import { describeRule } from "../../support/rule-cases";

describeRule("lead-time-after", [
  { name: "after", answers: { "32.1": "3ヶ月後" }, expect: "finding" },
  { name: "before", answers: { "32.1": "3ヶ月前" }, expect: "sound" },
  { name: "told from the other side", answers: { "32.1": "告知から6ヶ月後にサービスを終了する" }, expect: "needsReview" },
  { name: "words", answers: { "32.1": "なるべく早く" }, expect: "silent" },
  { name: "a cancellation after", answers: { "38.1": "あり 解約希望月の末日の3か月後まで" }, expect: "needsReview" },
  { name: "a cancellation that takes effect later", answers: { "38.1": "あり 申出の1ヶ月後の月末に解約" }, expect: "sound" },
]);
