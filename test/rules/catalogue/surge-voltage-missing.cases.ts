import { describeRule } from "../../support/rule-cases";

describeRule("surge-voltage-missing", [
  { name: "a voltage", answers: { "80.1": "あり:最大対応電圧 20kV" }, expect: "sound" },
  { name: "volts", answers: { "80.1": "有り 15,000V" }, expect: "sound" },
  { name: "あり alone", answers: { "80.1": "あり" }, expect: "finding" },
  { name: "an arrester, not said how strong", answers: { "80.1": "あり:避雷器を設置" }, expect: "finding" },
  { name: "none", answers: { "80.1": "なし" }, expect: "silent" },
]);
