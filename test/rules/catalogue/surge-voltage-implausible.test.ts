import { describeRule } from "../../support/rule-cases";

describeRule("surge-voltage-implausible", [
  { name: "kilovolts", answers: { "80.1": "あり:最大対応電圧 20kV" }, expect: "sound" },
  { name: "as volts", answers: { "80.1": "あり:6,600V" }, expect: "sound" },
  { name: "no voltage", answers: { "80.1": "あり" }, expect: "silent" },
  { name: "volts for kilovolts", answers: { "80.1": "有 最大対応電圧 20V" }, expect: "needsReview", says: "20V" },
]);
