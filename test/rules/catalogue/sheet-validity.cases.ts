import { describeRule } from "../../support/rule-cases";

describeRule("sheet-validity", [
  { name: "fresh", answers: { "1.1": "2026/9/30" }, expect: "sound" },
  { name: "in its last four months", answers: { "1.1": "2025/1/10" }, expect: "needsReview", says: "2027/1/10" },
  { name: "over", answers: { "1.1": "2024/11/20" }, expect: "needsReview", says: "2年が過ぎています" },
  { name: "not a date", answers: { "1.1": "本日" }, expect: "silent" },
]);
