import { describeRule } from "../../support/rule-cases";

describeRule("log-kinds-missing", [
  { name: "two of three", answers: { "58.1": "あり。利用ログ1年/例外ログ1年" }, expect: "finding" },
  { name: "three", answers: { "58.1": "有 利用状況 3年、例外処理 1年、セキュリティ事象 3年" }, expect: "sound" },
  { name: "one for all", answers: { "58.1": "有 3年" }, expect: "sound" },
  { name: "one kind", answers: { "58.1": "あり(アクセスログ 1年)" }, expect: "sound" },
  { name: "no", answers: { "58.1": "なし" }, expect: "silent" },
]);
