import { describeRule } from "../../support/rule-cases";

describeRule("fee-amount-missing", [
  { name: "an amount", answers: { "36.1": "55,000円(税込)/1契約" }, expect: "sound" },
  { name: "free", answers: { "36.1": "無料" }, expect: "sound" },
  { name: "quoted singly", answers: { "36.2": "構成に応じてお見積りします" }, expect: "finding" },
  { name: "なし", answers: { "36.1": "なし" }, expect: "silent" },
]);
