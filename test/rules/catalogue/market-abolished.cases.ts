import { describeRule } from "../../support/rule-cases";

describeRule("market-abolished", [
  { name: "after the change", answers: { "1.1": "2026/10/1", "15.1": "有(東京証券取引所市場第一部)" }, expect: "finding" },
  { name: "short", answers: { "1.1": "2026/10/1", "15.1": "あり:東証マザーズ" }, expect: "finding" },
  { name: "told as past", answers: { "1.1": "2026/10/1", "15.1": "あり:東証グロース(旧マザーズ)" }, expect: "sound" },
  { name: "before the change", answers: { "1.1": "2021/10/1", "15.1": "あり:東証一部" }, expect: "silent" },
  { name: "today's", answers: { "1.1": "2026/10/1", "15.1": "あり:東証プライム" }, expect: "sound" },
]);
