import { describeRule } from "../../support/rule-cases";

describeRule("detection-interval-missing", [
  { name: "an interval", answers: { "40.1": "監視センターから1分間隔で応答時間を計測" }, expect: "sound" },
  { name: "continuous", answers: { "40.1": "監視サーバで常時計測し、しきい値を超えた場合に通知" }, expect: "sound" },
  { name: "a method only", answers: { "40.2": "監視センターから主要画面を自動操作して応答を確認" }, expect: "finding" },
  { name: "none", answers: { "40.2": "なし" }, expect: "silent" },
]);
