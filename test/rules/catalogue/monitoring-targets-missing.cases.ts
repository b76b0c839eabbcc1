import { describeRule } from "../../support/rule-cases";

describeRule("monitoring-targets-missing", [
  {
    name: "all five",
    answers: {
      "54.1": "アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、情報セキュリティ対策機器:5分、通信機器:5分",
    },
    expect: "sound",
  },
  {
    name: "all five on lines",
    answers: {
      "54.1": "アプリケーション:1分\nプラットフォーム:1分\nサーバ・ストレージ:1分\n情報セキュリティ対策機器:5分\n通信機器:5分",
    },
    expect: "sound",
  },
  { name: "all together", answers: { "54.1": "すべての対象:5分" }, expect: "sound" },
  {
    name: "one value for nothing named",
    answers: { "54.1": "あり 監視インターバル:5分" },
    expect: "finding",
    says: "対象が記述されていません",
  },
  {
    name: "one left out",
    answers: { "54.1": "アプリケーション:1分、プラットフォーム:1分、サーバ・ストレージ:1分、通信機器:5分" },
    expect: "finding",
    says: "情報セキュリティ対策機器についての記述がありません",
  },
  { name: "no monitoring", answers: { "54.1": "なし" }, expect: "silent" },
  {
    name: "all of a list that is not whole",
    answers: { "54.1": "アプリケーション、サーバ・ストレージ、通信機器：すべて5分毎" },
    expect: "finding",
  },
  {
    name: "all of the whole list",
    answers: {
      "54.1": "アプリケーション、プラットフォーム、サーバ・ストレージ、情報セキュリティ対策機器、通信機器：すべて5分毎",
    },
    expect: "sound",
  },
]);
