import { describeRule } from "../../support/rule-cases";

const named = "あり:みどり野販売株式会社 大阪府大阪市北区中央1-1-1 電話:06-0000-5678";

describeRule("agency-contradiction", [
  { name: "counted and named", answers: { "50.1": "4社", "85.2": named }, expect: "sound" },
  { name: "neither", answers: { "50.1": "なし", "85.2": "なし" }, expect: "sound" },
  { name: "neither, in figures", answers: { "50.1": "０社", "85.2": "無し" }, expect: "sound" },
  { name: "not disclosed", answers: { "50.1": "-", "85.2": "なし" }, expect: "silent" },
  { name: "words", answers: { "50.1": "全国に多数", "85.2": "なし" }, expect: "silent" },
  { name: "counted, no contact", answers: { "50.1": "258社", "85.2": "なし" }, expect: "finding", at: ["85.2"], says: "258社" },
  { name: "a bare number, no contact", answers: { "50.1": "12", "85.2": "該当なし" }, expect: "finding" },
  { name: "kanji numerals, no contact", answers: { "50.1": "十二社", "85.2": "なし" }, expect: "finding" },
  { name: "named, none counted", answers: { "50.1": "なし", "85.2": named }, expect: "finding", at: ["85.2"] },
]);
