import { describeRule } from "../../support/rule-cases";

describeRule("outage-length-mismatch", [
  { name: "they differ", answers: { "39.3": "1件 2026年2月9日 10:05~11:20(95分間)" }, expect: "finding" },
  { name: "they agree", answers: { "39.3": "①2025年12月25日　午前９時００分～午後０時３０分(３時間３０分)" }, expect: "sound" },
  {
    name: "in words",
    answers: { "39.3": "令和8年2月9日、故障により午前6時10分から午前8時40分まで停止(3時間30分)。" },
    expect: "finding",
  },
  { name: "over midnight", answers: { "39.3": "2件 2026/01/14 23:30〜0:15(45分)" }, expect: "sound" },
  { name: "reversed", answers: { "39.3": "1件 2026年4月19日 14:44-14:02(42分)" }, expect: "finding" },
  { name: "no times", answers: { "39.3": "1件(40分)" }, expect: "silent" },
  { name: "a part of the time", answers: { "39.3": "1件 2026年2月9日 10:05~11:20(うち停止60分)" }, expect: "silent" },
]);
