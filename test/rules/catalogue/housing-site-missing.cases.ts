import { describeRule } from "../../support/rule-cases";

const BOTH = {
  "73.1": "主:震度7、副:震度6強",
  "74.1": "有 主:15分、副:10分",
  "76.1": "有 主:72時間、副:48時間",
};

describeRule("housing-site-missing", [
  { name: "both", answers: { ...BOTH, "72.1": "主センター:日本(関東)\n副センター:日本(近畿)" }, expect: "sound" },
  { name: "said of both at once", answers: { ...BOTH, "72.1": "日本(関東)", "75.1": "主・副とも2系統受電" }, expect: "sound" },
  {
    name: "labels after another label",
    answers: { ...BOTH, "82.2": "有 監視範囲:出入口、保存期間:主 6ヶ月、副 3ヶ月" },
    expect: "sound",
  },
  { name: "no sites told apart elsewhere", answers: { "72.1": "主:日本(関東)", "73.1": "震度7" }, expect: "silent" },
  {
    name: "one left out",
    answers: { ...BOTH, "72.1": "主データセンター:日本(関東)" },
    expect: "needsReview",
    at: ["72.1"],
    says: "副",
  },
  {
    name: "one of two places",
    answers: {
      "72.1": "東京DC:日本(関東)、大阪DC:日本(関西)",
      "73.1": "東京DC:震度7、大阪DC:震度6強",
      "74.1": "東京DC:10分、大阪DC:10分",
      "76.1": "あり 東京DC:48時間",
    },
    expect: "needsReview",
    at: ["76.1"],
    says: "大阪",
  },
]);
