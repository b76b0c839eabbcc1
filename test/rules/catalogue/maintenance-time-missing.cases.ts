import { describeRule } from "../../support/rule-cases";

describeRule("maintenance-time-missing", [
  { name: "a time", answers: { "86.2": "毎月第3日曜日 1:00~5:00" }, expect: "sound" },
  { name: "at night", answers: { "86.2": "深夜に実施" }, expect: "needsReview" },
  { name: "something else", answers: { "86.2": "利用者への影響が少ないように実施" }, expect: "finding" },
  { name: "none", answers: { "86.2": "なし" }, expect: "silent" },
  { name: "a day without hours", answers: { "86.2": "毎月第1日曜" }, expect: "needsReview" },
  { name: "into the next morning, by its day", answers: { "86.2": "毎月第3土曜日 22:00~翌日曜日 6:00" }, expect: "sound" },
  { name: "none that stops the service", answers: { "86.2": "停止を伴うメンテナンスは原則として行いません" }, expect: "silent" },
]);
