import { describeRule } from "../../support/rule-cases";

describeRule("power-duration-missing", [
  { name: "minutes", answers: { "74.1": "あり:電力供給時間 15分" }, expect: "sound" },
  { name: "without あり", answers: { "74.1": "15分以上の供給が可能" }, expect: "sound" },
  { name: "hours", answers: { "76.1": "あり:連続稼働時間 48時間" }, expect: "sound" },
  { name: "あり alone", answers: { "76.1": "あり" }, expect: "finding" },
  { name: "a label alone", answers: { "76.1": "あり:連続稼働時間" }, expect: "finding" },
  { name: "none", answers: { "74.1": "なし" }, expect: "silent" },
  { name: "not published by the operator", answers: { "74.1": "あり(供給時間はクラウド事業者のため非公開)" }, expect: "silent" },
  { name: "not published by the provider", answers: { "74.1": "あり(供給時間は公開していません)" }, expect: "finding" },
]);
