import { describeRule } from "../../support/rule-cases";

describeRule("bandwidth-reversed", [
  { name: "upwards", answers: { "61.1": "有 1Mbps~10Mbps" }, expect: "sound" },
  { name: "upwards across units", answers: { "61.1": "あり:512kbps〜2Mbps" }, expect: "sound" },
  { name: "no range", answers: { "61.1": "あり:10Mbps以上" }, expect: "silent" },
  { name: "downwards", answers: { "61.1": "有 10Mbps~1Mbps" }, expect: "needsReview", says: "10Mbps~1Mbps" },
  { name: "the unit mistaken", answers: { "61.1": "あり:512Mbps～2Mbps" }, expect: "needsReview" },
]);
