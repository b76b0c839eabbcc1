import { describeRule } from "../../support/rule-cases";

describeRule("facility-contradiction", [
  { name: "both there", answers: { "82.1": "あり:保存期間 3年間", "82.3": "あり" }, expect: "sound" },
  { name: "neither there", answers: { "82.1": "なし", "82.3": "なし" }, expect: "sound" },
  {
    name: "no media at all",
    answers: { "45.1": "毎日", "45.2": "30世代前まで", "83.1": "なし", "83.2": "なし" },
    expect: "sound",
  },
  {
    name: "no cabinet, backups to another disk",
    answers: { "45.1": "毎日、別のストレージに複製", "83.1": "なし" },
    expect: "sound",
  },
  {
    name: "no record, authentication",
    answers: { "82.1": "なし", "82.3": "あり(ICカード)" },
    expect: "needsReview",
    at: ["82.1"],
  },
  { name: "no cabinet, a procedure", answers: { "83.1": "無し", "83.2": "あり" }, expect: "needsReview", at: ["83.1"] },
  {
    name: "no cabinet, tapes",
    answers: { "45.1": "毎日、ＬＴＯテープに保存", "83.1": "なし", "83.2": "なし" },
    expect: "finding",
    at: ["83.1"],
    says: "45.1",
  },
]);
