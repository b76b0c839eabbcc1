import { describeRule } from "../../support/rule-cases";

describeRule("zero-times", [
  { name: "every ten minutes", answers: { "40.1": "監視サーバから10分間隔で確認" }, expect: "sound" },
  { name: "at midnight", answers: { "45.1": "毎日0時に取得" }, expect: "sound" },
  { name: "ten times", answers: { "44.2": "年10回、対応済み" }, expect: "sound" },
  { name: "words", answers: { "45.1": "毎日" }, expect: "silent" },
  { name: "every 0 minutes", answers: { "40.1": "監視サーバから0分間隔で確認" }, expect: "finding", says: "0分間隔" },
  { name: "never", answers: { "44.2": "アプリケーション:年0回" }, expect: "finding" },
  { name: "no generation", answers: { "45.2": "0世代前まで" }, expect: "finding" },
]);
