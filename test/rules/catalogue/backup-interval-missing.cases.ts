import { describeRule } from "../../support/rule-cases";

describeRule("backup-interval-missing", [
  { name: "daily", answers: { "45.1": "毎日" }, expect: "sound" },
  { name: "日次", answers: { "46.1": "日次" }, expect: "sound" },
  { name: "every 6 hours", answers: { "45.1": "6時間ごと" }, expect: "sound" },
  { name: "once a week", answers: { "46.1": "1回/週" }, expect: "sound" },
  { name: "no interval", answers: { "46.1": "バックアップ処理の正常終了を確認" }, expect: "finding" },
  { name: "irregular", answers: { "45.1": "随時" }, expect: "finding" },
  { name: "none", answers: { "45.1": "なし" }, expect: "silent" },
]);
