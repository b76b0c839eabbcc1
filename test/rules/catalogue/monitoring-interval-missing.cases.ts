import { describeRule } from "../../support/rule-cases";

describeRule("monitoring-interval-missing", [
  {
    name: "an interval for each",
    answers: {
      "54.1": "アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
    },
    expect: "sound",
  },
  { name: "constantly", answers: { "54.1": "アプリケーション:常時\nプラットフォーム:5分" }, expect: "sound" },
  {
    name: "あり for one",
    answers: { "54.1": "アプリケーション:あり、プラットフォーム:1分" },
    expect: "finding",
    says: "アプリケーションの監視インターバル",
  },
  { name: "none for one", answers: { "54.1": "アプリケーション:なし、プラットフォーム:1分" }, expect: "needsReview" },
  { name: "no target named", answers: { "54.1": "あり 監視インターバル:5分" }, expect: "silent" },
  {
    name: "a target not monitored",
    answers: { "54.1": "アプリケーション 60秒／サーバ・ストレージ なし" },
    expect: "needsReview",
    says: "サーバ・ストレージ",
  },
  {
    name: "left to the operator of the cloud",
    answers: {
      "54.1":
        "アプリケーション、プラットフォーム、サーバ・ストレージ:1分\n情報セキュリティ対策機器、通信機器:クラウド事業者による監視(責任共有モデルによる)",
    },
    expect: "sound",
  },
]);
