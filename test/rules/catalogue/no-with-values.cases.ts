import { describeRule } from "../../support/rule-cases";

describeRule("no-with-values", [
  { name: "yes with dates", answers: { "28.2": "あり(2023/5/10 画面を刷新)" }, expect: "sound" },
  { name: "no", answers: { "28.2": "なし" }, expect: "silent" },
  { name: "no with dates", answers: { "28.2": "無 (2023/05/10 v3.0)" }, expect: "needsReview", says: "2023/05/10" },
  { name: "no with a length", answers: { "74.1": "なし:10分" }, expect: "needsReview", says: "10分" },
  { name: "no with a voltage", answers: { "80.1": "なし(15kV)" }, expect: "needsReview" },
  { name: "planned", answers: { "76.1": "なし(48時間の設備を2028年に導入予定)" }, expect: "sound" },
  {
    name: "not listed, with a market",
    answers: { "15.1": "無(東証スタンダード)" },
    expect: "needsReview",
    says: "東証スタンダード",
  },
  { name: "listing planned", answers: { "15.1": "なし(東証グロース市場への上場を計画)" }, expect: "sound" },
  { name: "no documents, and their names", answers: { "25.1": "なし\n「営業活動行動規範」" }, expect: "needsReview" },
  { name: "no, and the gas", answers: { "77.1": "無 ガス系消火設備(窒素)" }, expect: "needsReview" },
  { name: "not gas", answers: { "77.1": "なし(ガス系消火設備ではなくスプリンクラー)" }, expect: "sound" },
  { name: "the structure denied", answers: { "73.2": "なし(免震構造・制震構造は採用していない)" }, expect: "sound" },
  {
    name: "nothing returned, and how",
    answers: { "33.3": "無 契約終了後1ヶ月以内に電子媒体で返却します" },
    expect: "needsReview",
  },
  { name: "a list below", answers: { "30.2": "なし\n・法人カード会社3社:利用明細の取込み" }, expect: "needsReview" },
  {
    name: "no department, and its name",
    answers: { "23.1": "無 内部統制室、コンプライアンス会議(月1回)" },
    expect: "needsReview",
    says: "内部統制室",
  },
  { name: "another department instead", answers: { "23.1": "なし(総務部が兼務)" }, expect: "silent" },
  { name: "no terms, and their title", answers: { "90.1": "なし(みどり野ボード 利用規約)" }, expect: "needsReview" },
  { name: "by the terms of others", answers: { "90.1": "なし(基盤の事業者の規約に準ずる)" }, expect: "silent" },
  {
    name: "no term, and the term",
    answers: { "38.1": "なし\n解約を希望する月の末日の3か月前まで" },
    expect: "needsReview",
    says: "3か月前",
  },
  { name: "no outage, and a list", answers: { "39.3": "なし\n・2025年8月19日 停止(62分)" }, expect: "needsReview" },
]);
