import { describeRule } from "../../support/rule-cases";

describeRule("renewal-dates-missing", [
  { name: "dated", answers: { "28.2": "あり\n2022/6/1 携帯端末向け画面を追加" }, expect: "sound" },
  { name: "only a frequency", answers: { "28.2": "あり 数年おきに画面を改良" }, expect: "finding" },
  { name: "あり alone", answers: { "28.2": "あり" }, expect: "finding" },
  { name: "none", answers: { "28.2": "なし" }, expect: "silent" },
]);
