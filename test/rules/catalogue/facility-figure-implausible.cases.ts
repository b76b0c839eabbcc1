import { describeRule } from "../../support/rule-cases";

describeRule("facility-figure-implausible", [
  { name: "kilovolts", answers: { "80.1": "あり:最大対応電圧 20kV" }, expect: "sound" },
  { name: "as volts", answers: { "80.1": "あり:6,600V" }, expect: "sound" },
  { name: "no voltage", answers: { "80.1": "あり" }, expect: "silent" },
  { name: "days of a generator", answers: { "76.1": "あり:無給油で72時間" }, expect: "sound" },
  { name: "until it starts", answers: { "76.1": "あり:停電から60秒以内に起動、48時間" }, expect: "silent" },
  { name: "an acceleration", answers: { "73.1": "震度7(800ガル)" }, expect: "sound" },
  { name: "an intensity", answers: { "73.1": "震度6強" }, expect: "silent" },
  { name: "volts for kilovolts", answers: { "80.1": "有 最大対応電圧 20V" }, expect: "needsReview", says: "20V" },
  { name: "minutes for hours", answers: { "76.1": "あり:48分" }, expect: "needsReview", says: "48分" },
  { name: "hours for minutes", answers: { "74.1": "あり:電力供給時間 100時間" }, expect: "needsReview", says: "100時間" },
  { name: "digits too many", answers: { "73.1": "最大加速度80000ガル" }, expect: "needsReview", says: "80000ガル" },
]);
