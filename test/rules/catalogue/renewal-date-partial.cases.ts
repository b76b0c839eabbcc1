import { describeRule } from "../../support/rule-cases";

describeRule("renewal-date-partial", [
  {
    name: "one without a date",
    answers: { "28.2": "有\n・2013年10月1日 刷新\n・LGWAN接続を追加\n・2022年4月1日 番号対応" },
    expect: "needsReview",
  },
  { name: "one without its day", answers: { "28.2": "有 2013年10月1日 刷新、2022年4月 番号対応" }, expect: "needsReview" },
  { name: "all by months", answers: { "28.2": "有(2014年4月 Ver.2、2019年10月 Ver.3)" }, expect: "sound" },
  { name: "full", answers: { "28.2": "有 2013年10月1日 刷新" }, expect: "sound" },
  { name: "no", answers: { "28.2": "なし" }, expect: "silent" },
  {
    name: "what a renewal brought",
    answers: { "28.2": "有\n・2013年10月1日 Ver.2\n・画面の刷新\n・検索の追加\n・2022年4月1日 Ver.3" },
    expect: "sound",
  },
  {
    name: "a month that heads its entry",
    answers: { "28.2": "あり\n2024年2月 検索を追加(2024年2月19日)\n2025年6月3日 画面を刷新" },
    expect: "sound",
  },
  {
    name: "a month beside another entry",
    answers: { "28.2": "あり\n2024年2月 検索を追加\n2024年2月19日 画面を刷新" },
    expect: "needsReview",
  },
  {
    name: "a line between dated ones",
    answers: {
      "28.2": "有\n2014年4月1日 画面を刷新\n2018年10月1日 検索を追加\nキャッシュレス決済に対応\n2024年9月2日 連携に対応",
    },
    expect: "needsReview",
    says: "キャッシュレス",
  },
  {
    name: "a remark at the end",
    answers: { "28.2": "有\n2014年4月1日 画面を刷新\n2018年10月1日 検索を追加\n2024年9月2日 連携に対応\nほか、随時機能を改善" },
    expect: "sound",
  },
]);
