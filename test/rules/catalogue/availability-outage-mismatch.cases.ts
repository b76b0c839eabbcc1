import { describeRule } from "../../support/rule-cases";

const year = "(2025年9月1日~2026年8月31日)";

describeRule("availability-outage-mismatch", [
  { name: "they belong together", answers: { "39.1": `99.90%${year}`, "39.3": "2件(520分)" }, expect: "sound" },
  { name: "rounded up", answers: { "39.1": `99.9%${year}`, "39.3": "2件(760分)" }, expect: "sound" },
  { name: "cut", answers: { "39.1": `99.98%${year}`, "39.3": "1件 100分停止" }, expect: "sound" },
  { name: "full width", answers: { "39.1": `９９．９０％${year}`, "39.3": "２件（５２０分）" }, expect: "sound" },
  { name: "hours and minutes", answers: { "39.1": `99.90%${year}`, "39.3": "1件 8時間40分停止" }, expect: "sound" },
  {
    name: "a length each",
    answers: { "39.1": `99.95%${year}`, "39.3": "2件\n2025年11月12日 140分停止\n2026年5月20日 120分停止" },
    expect: "sound",
  },
  { name: "parts and their sum", answers: { "39.1": `99.90%${year}`, "39.3": "2件、合計520分(300分、220分)" }, expect: "sound" },
  { name: "a base without planned stops", answers: { "39.1": `99.899%${year}`, "39.3": "2件(520分)" }, expect: "sound" },
  { name: "no outage at all", answers: { "39.1": `100%${year}`, "39.3": "なし" }, expect: "sound" },
  { name: "a floor", answers: { "39.1": `99.9%以上${year}`, "39.3": "1件(12分)" }, expect: "sound" },
  { name: "planned stops said", answers: { "39.1": `99.5%${year} 計画停止を含む`, "39.3": "なし" }, expect: "sound" },
  {
    name: "a rate that is too high",
    answers: { "39.1": `99.99%${year}`, "39.3": "2件(520分)" },
    expect: "finding",
    says: "520分",
  },
  { name: "five nines and an hour", answers: { "39.1": `99.999%${year}`, "39.3": "1件 1時間停止" }, expect: "finding" },
  {
    name: "an incident in part",
    answers: { "39.1": `99.99%${year}`, "39.3": "1件 一部の機能が520分停止" },
    expect: "needsReview",
  },
  {
    name: "a rate that is too low",
    answers: { "39.1": `99.0%${year}`, "39.3": "1件(30分)" },
    expect: "needsReview",
    says: "24時間",
  },
  { name: "below all with no outage", answers: { "39.1": `99.50%${year}`, "39.3": "なし" }, expect: "needsReview" },
  { name: "no lengths", answers: { "39.1": `99.99%${year}`, "39.3": "3件" }, expect: "silent" },
  {
    name: "time until notice only",
    answers: { "39.1": `99.99%${year}`, "39.3": "1件 検知から20分以内に通知" },
    expect: "silent",
  },
  {
    name: "another period",
    answers: { "39.1": `99.99%${year}`, "39.3": "2020年1月1日~2026年8月31日 2件(520分)" },
    expect: "silent",
  },
  {
    name: "two services",
    answers: { "39.1": `ボード 99.99%${year} メール 99.9%${year}`, "39.3": "2件(520分)" },
    expect: "silent",
  },
  { name: "an aim", answers: { "39.1": `目標値 99.99%${year}`, "39.3": "2件(520分)" }, expect: "silent" },
  { name: "no period", answers: { "39.1": "99.99%", "39.3": "2件(520分)" }, expect: "silent" },
]);
