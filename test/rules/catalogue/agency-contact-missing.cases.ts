import { describeRule } from "../../support/rule-cases";

describeRule("agency-contact-missing", [
  {
    name: "in full",
    answers: { "85.2": "あり:みどり野販売株式会社 大阪府大阪市北区中央一丁目1番1号 電話:06-0000-5678" },
    expect: "sound",
  },
  { name: "あり alone", answers: { "85.2": "あり" }, expect: "finding" },
  { name: "a name only", answers: { "85.2": "あり:みどり野販売株式会社" }, expect: "finding" },
  { name: "none", answers: { "85.2": "なし" }, expect: "silent" },
]);
