import { describeRule } from "../../support/rule-cases";

const watched = { "54.1": "アプリケーション:1分、プラットフォーム:5分、通信機器:5分" };

describeRule("monitoring-contradiction", [
  { name: "faults are watched", answers: { ...watched, "55.1": "あり" }, expect: "sound" },
  { name: "faults are watched, in words", answers: { ...watched, "55.1": "24時間体制で実施" }, expect: "sound" },
  {
    name: "performance is watched",
    answers: { ...watched, "40.1": "監視センターから応答時間を計測し、応答がない場合に通知します。" },
    expect: "sound",
  },
  { name: "nothing is watched", answers: { "54.1": "なし", "55.1": "なし" }, expect: "silent" },
  {
    name: "growth is planned without measuring",
    answers: { "41.1": "あり 年1回の計画による", "40.1": "なし" },
    expect: "silent",
  },
  { name: "faults are not watched", answers: { ...watched, "55.1": "なし" }, expect: "finding", at: ["55.1"] },
  {
    name: "faults are not watched, one interval for all",
    answers: { "54.1": "あり 監視インターバル: ３０秒", "55.1": "無" },
    expect: "finding",
  },
  {
    name: "performance is not watched",
    answers: { ...watched, "40.1": "なし", "40.2": "なし" },
    expect: "needsReview",
    at: ["40.1", "40.2"],
    says: "54.1",
  },
  {
    name: "load is measured regularly",
    answers: { "41.1": "あり 接続数を定期的に取得して判断", "40.2": "なし" },
    expect: "needsReview",
    says: "41.1",
  },
  { name: "a plain denial", answers: { "40.2": "把握していない", "54.1": "すべて5分間隔" }, expect: "needsReview", at: ["40.2"] },
]);
