import { describeRule } from "../../support/rule-cases";

describeRule("camera-hours-missing", [
  {
    name: "around the clock",
    answers: { "82.2": "あり:稼働時間 24時間365日、監視範囲 出入口、保存期間 3ヶ月間" },
    expect: "sound",
  },
  { name: "常時", answers: { "82.2": "あり:常時録画、出入口、3ヶ月保存" }, expect: "sound" },
  { name: "no hours", answers: { "82.2": "あり:監視範囲 出入口、保存期間 3ヶ月間" }, expect: "finding" },
  { name: "none", answers: { "82.2": "なし" }, expect: "silent" },
]);
