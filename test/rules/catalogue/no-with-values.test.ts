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
]);
