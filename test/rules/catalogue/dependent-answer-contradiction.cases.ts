import { describeRule } from "../../support/rule-cases";

describeRule("dependent-answer-contradiction", [
  { name: "backups and generations", answers: { "45.1": "毎日", "45.2": "１４世代前まで", "46.1": "毎日" }, expect: "sound" },
  { name: "no backups, no generations", answers: { "45.1": "なし", "45.2": "なし" }, expect: "silent" },
  { name: "a policy and measures", answers: { "33.1": "あり:移行を支援", "33.2": "あり:代替サービスの紹介" }, expect: "sound" },
  { name: "a policy, no measures", answers: { "33.1": "あり:移行を支援", "33.2": "なし" }, expect: "silent" },
  { name: "data returned", answers: { "33.2": "あり:データを返却", "33.3": "あり" }, expect: "sound" },
  { name: "generations without backups", answers: { "45.1": "なし", "45.2": "十四世代" }, expect: "finding", at: ["45.2"] },
  { name: "checks without backups", answers: { "45.1": "なし", "46.1": "日次" }, expect: "finding", at: ["46.1"] },
  { name: "diagnosis of nothing", answers: { "44.1": "なし", "44.2": "年1回" }, expect: "finding", at: ["44.2"] },
  {
    name: "data returned without a duty",
    answers: { "33.2": "あり:登録データを一括して返却します。", "33.3": "なし" },
    expect: "finding",
    at: ["33.3"],
  },
  {
    name: "measures without a policy",
    answers: { "33.1": "なし", "33.2": "あり:代替サービスの紹介" },
    expect: "needsReview",
    at: ["33.2"],
  },
  {
    name: "targets without checks",
    answers: { "44.1": "アプリケーション", "44.2": "実施していない" },
    expect: "needsReview",
    at: ["44.2"],
  },
  { name: "neither targets nor checks", answers: { "44.1": "実施していない", "44.2": "実施していない" }, expect: "silent" },
]);
