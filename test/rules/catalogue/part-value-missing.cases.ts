import { describeRule } from "../../support/rule-cases";

describeRule("part-value-missing", [
  { name: "a time for each", answers: { "32.1": "サービスの終了:12ヶ月前、機能の変更:3ヶ月前" }, expect: "sound" },
  { name: "no parts", answers: { "32.1": "6ヶ月前" }, expect: "silent" },
  { name: "no value at all", answers: { "58.1": "利用状況:あり\n例外処理:あり" }, expect: "silent" },
  { name: "a part that is none", answers: { "58.1": "利用状況:1年、例外処理:なし、セキュリティ事象:1年" }, expect: "sound" },
  { name: "a label of another kind", answers: { "74.1": "あり 方式:常時インバータ方式、電力供給時間:10分" }, expect: "sound" },
  { name: "a quotation for an option", answers: { "36.2": "基本料金:10,000円\nオプション:個別お見積り" }, expect: "sound" },
  {
    name: "a word in place of a time",
    answers: { "32.1": "サービスの終了:速やかに告知\n内容の変更:3か月前" },
    expect: "needsReview",
    says: "サービスの終了",
  },
  {
    name: "kept, but not how long",
    answers: { "58.1": "あり\n・利用状況の記録:7年\n・例外処理の記録:あり\n・セキュリティ事象の記録:5年" },
    expect: "needsReview",
    says: "例外処理の記録",
  },
  { name: "別途 for a fee", answers: { "36.2": "基本料金:180,000円(税抜)\n追加ID:別途" }, expect: "needsReview", says: "別途" },
  {
    name: "a number without its unit",
    answers: { "58.1": "利用状況:7\n例外処理:1年\nセキュリティ事象:5年" },
    expect: "needsReview",
    says: "利用状況",
  },
  { name: "nothing after the label", answers: { "74.1": "有 主:15分、副:" }, expect: "needsReview", says: "副" },
  { name: "a remark beside a mere yes", answers: { "76.1": "有 主:72時間、副:有(いずれも無給油)" }, expect: "needsReview" },
  { name: "a label that heads its lines", answers: { "74.1": "主:15分\n副:10分(いずれも定格負荷時)" }, expect: "sound" },
  {
    name: "a label above others",
    answers: { "74.1": "有\n主データセンター:\n電力供給時間:15分\n副データセンター:\n電力供給時間:10分" },
    expect: "sound",
  },
]);
