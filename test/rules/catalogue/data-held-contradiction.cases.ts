import { describeRule } from "../../support/rule-cases";

const none = { "33.3": "なし 原則として情報資産を保持しないため" };

describeRule("data-held-contradiction", [
  { name: "nothing is kept anywhere", answers: { ...none, "45.1": "なし", "58.1": "なし" }, expect: "sound" },
  { name: "nothing else is said", answers: none, expect: "sound" },
  { name: "data is returned", answers: { "33.3": "あり:登録データを返却します。", "45.1": "毎日" }, expect: "silent" },
  {
    name: "data is gone after the end",
    answers: { "33.3": "なし 契約終了後は情報を保持しません。", "45.1": "毎日" },
    expect: "silent",
  },
  { name: "data is erased", answers: { "33.3": "なし:データは全て消去し、保管しません。", "45.1": "毎日" }, expect: "silent" },
  { name: "a plain no", answers: { "33.3": "なし", "45.1": "毎日" }, expect: "silent" },
  { name: "a daily backup", answers: { ...none, "45.1": "毎日" }, expect: "finding", says: "45.1" },
  { name: "generations", answers: { ...none, "45.2": "３０世代前まで" }, expect: "finding", says: "45.2" },
  { name: "logs", answers: { ...none, "58.1": "あり:保存期間は1年間" }, expect: "finding", says: "58.1" },
  { name: "in other words", answers: { "33.3": "なし:データを保管していません。", "45.1": "24時間ごと" }, expect: "finding" },
]);
