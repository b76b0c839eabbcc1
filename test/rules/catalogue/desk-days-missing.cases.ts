import { describeRule } from "../../support/rule-cases";

describeRule("desk-days-missing", [
  { name: "both", answers: { "86.1": "平日9:00~18:00" }, expect: "sound" },
  { name: "weekends left out", answers: { "86.1": "土日祝日を除く10:00~17:00" }, expect: "sound" },
  { name: "hours only", answers: { "86.1": "9:00~18:00" }, expect: "finding" },
]);
