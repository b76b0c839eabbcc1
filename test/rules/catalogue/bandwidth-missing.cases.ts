import { describeRule } from "../../support/rule-cases";

describeRule("bandwidth-missing", [
  { name: "a rate", answers: { "61.1": "あり:10Mbps以上" }, expect: "sound" },
  { name: "several rates", answers: { "61.1": "下り:2Mbps以上、上り:1Mbps以上" }, expect: "sound" },
  { name: "あり alone", answers: { "61.1": "あり" }, expect: "finding" },
  { name: "none", answers: { "61.1": "なし" }, expect: "silent" },
]);
