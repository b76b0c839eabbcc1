import { describeRule } from "../../support/rule-cases";

const rate = { "39.1": "99.95%(2025年9月1日~2026年8月31日)" };

describeRule("availability-periods-differ", [
  { name: "one period", answers: { ...rate, "39.3": "1件(2025年9月1日~2026年8月31日)" }, expect: "sound" },
  { name: "one period in months", answers: { ...rate, "39.3": "2025年9月～2026年8月 1件" }, expect: "sound" },
  { name: "one period in another notation", answers: { ...rate, "39.3": "2025/9/1〜2026/8/31 1件" }, expect: "sound" },
  { name: "one period in an era", answers: { ...rate, "39.3": "令和7年9月1日から令和8年8月31日まで 1件" }, expect: "sound" },
  {
    name: "two services, one period",
    answers: { "39.1": `A ${rate["39.1"]} B ${rate["39.1"]}`, "39.3": "1件(2025年9月1日~2026年8月31日)" },
    expect: "sound",
  },
  { name: "the year before", answers: { ...rate, "39.3": "2024年9月1日~2025年8月31日 1件" }, expect: "finding" },
  { name: "a part of it", answers: { ...rate, "39.3": "2025年9月1日~2026年3月31日 1件" }, expect: "finding" },
  { name: "since the start", answers: { ...rate, "39.3": "2013年4月1日~2026年8月31日 1件" }, expect: "needsReview" },
  { name: "days of incidents only", answers: { ...rate, "39.3": "1件 2025年11月12日 40分停止" }, expect: "silent" },
  { name: "an open start", answers: { ...rate, "39.3": "サービス開始以来なし" }, expect: "silent" },
  {
    name: "an incident outside the period",
    answers: { "39.1": "99.9%(2025年4月1日~2026年3月31日)", "39.3": "2023年12月3日 通信機器の故障" },
    expect: "needsReview",
    at: ["39.3"],
    says: "2023年12月3日",
  },
  {
    name: "an incident inside the period of the rate",
    answers: { "39.1": "99.9%(2025年4月1日~2026年3月31日)", "39.3": "2025年12月3日 通信機器の故障" },
    expect: "silent",
  },
]);
