import { describeRule } from "../../support/rule-cases";

describeRule("sla-contradiction", [
  {
    name: "attached and reported",
    answers: { "48.1": "添付する", "90.1": "あり:利用規約", "93.1": "あり:SLAの実施結果を報告" },
    expect: "sound",
  },
  { name: "attached in other words", answers: { "48.1": "添付される:利用規約に記載", "90.1": "あり:利用規約" }, expect: "sound" },
  {
    name: "not attached, nothing reported",
    answers: { "48.1": "添付しません", "90.1": "あり:利用規約", "93.1": "なし" },
    expect: "sound",
  },
  { name: "attached, nothing else said", answers: { "48.1": "添付する" }, expect: "sound" },
  { name: "attached, no document", answers: { "48.1": "添付する", "90.1": "なし" }, expect: "needsReview" },
  {
    name: "not attached, reported",
    answers: { "48.1": "添付しない", "93.1": "あり:ＳＬＡの実施結果を毎月報告" },
    expect: "needsReview",
  },
  {
    name: "not attached, an agreement all the same",
    answers: { "48.1": "添付されません", "90.1": "あり:サービスレベル合意書" },
    expect: "needsReview",
  },
]);
