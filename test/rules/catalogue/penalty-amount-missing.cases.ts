import { describeRule } from "../../support/rule-cases";

describeRule("penalty-amount-missing", [
  { name: "how it is reckoned", answers: { "37.1": "あり 契約残期間分の利用料を課金" }, expect: "sound" },
  { name: "an amount", answers: { "37.1": "あり:50,000円" }, expect: "sound" },
  { name: "in the terms of use", answers: { "37.1": "あり(利用規約に定めるとおり)" }, expect: "sound" },
  { name: "none", answers: { "37.1": "なし" }, expect: "silent" },
  { name: "a mere yes, of which another rule speaks", answers: { "37.1": "あり" }, expect: "silent" },
  { name: "when, but not how much", answers: { "37.1": "あり\n最低利用契約期間内の解約の場合、" }, expect: "finding" },
  { name: "only that it is asked for", answers: { "37.1": "あり:中途解約時に請求" }, expect: "finding" },
]);
