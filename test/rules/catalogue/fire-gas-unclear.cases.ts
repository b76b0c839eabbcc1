import { describeRule } from "../../support/rule-cases";

describeRule("fire-gas-unclear", [
  { name: "gas", answers: { "77.1": "あり:ガス系消火設備" }, expect: "sound" },
  { name: "nitrogen", answers: { "77.1": "あり:窒素ガス消火" }, expect: "sound" },
  { name: "sprinkler", answers: { "77.1": "あり:スプリンクラー" }, expect: "sound" },
  { name: "あり alone", answers: { "77.1": "あり" }, expect: "finding" },
  { name: "none", answers: { "77.1": "なし" }, expect: "silent" },
]);
