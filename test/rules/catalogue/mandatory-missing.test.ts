import { describeRule } from "../../support/rule-cases";

describeRule("mandatory-missing", [
  { name: "an answer", answers: { "2.1": "株式会社あおぞら業務支援" }, expect: "sound" },
  { name: "なし is an answer", answers: { "33.1": "なし" }, expect: "sound" },
  { name: "a dash", answers: { "92.1": "-" }, expect: "finding", says: "「-」だけでは" },
  { name: "a long dash", answers: { "92.1": "―" }, expect: "finding" },
  { name: "未定", answers: { "32.1": "未定" }, expect: "finding" },
  { name: "同上", answers: { "26.2": "同上" }, expect: "finding" },
  { name: "記載なし", answers: { "4.1": "記載なし" }, expect: "finding" },
  { name: "the prompt, copied", answers: { "27.1": "申請したASP・SaaSのサービス名称" }, expect: "finding" },
  { name: "blanks only", answers: { "2.1": "  " }, expect: "finding", says: "記述がありません" },
  { name: "an optional field is not looked at", answers: { "6.3": "-" }, expect: "silent" },
]);
