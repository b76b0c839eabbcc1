import { describeRule } from "../../support/rule-cases";

describeRule("detection-interval-missing", [
  { name: "an interval", answers: { "40.1": "監視センターから1分間隔で応答時間を計測" }, expect: "sound" },
  { name: "continuous", answers: { "40.1": "監視サーバで常時計測し、しきい値を超えた場合に通知" }, expect: "sound" },
  { name: "a method only", answers: { "40.2": "監視センターから主要画面を自動操作して応答を確認" }, expect: "finding" },
  { name: "none", answers: { "40.2": "なし" }, expect: "silent" },
  { name: "a threshold alone", answers: { "40.1": "主要画面へアクセス。応答3秒超が続くと電話で通知" }, expect: "finding" },
  {
    name: "a limit alone",
    answers: { "40.1": "外部の監視サービスからログイン画面を開いて確認。10秒以内に表示されない場合は電話" },
    expect: "finding",
  },
  {
    name: "an interval and a threshold",
    answers: { "40.1": "5分毎に監視し、画面の応答が10秒を超えたときに自動通報する" },
    expect: "sound",
  },
]);
