import { describeRule } from "../../support/rule-cases";

describeRule("market-name-missing", [
  { name: "with the market", answers: { "15.1": "あり:東京証券取引所 スタンダード市場" }, expect: "sound" },
  { name: "short form", answers: { "15.1": "有・東証プライム" }, expect: "sound" },
  { name: "yes alone", answers: { "15.1": "あり" }, expect: "finding" },
  { name: "not listed", answers: { "15.1": "なし" }, expect: "silent" },
]);
