import { describeRule } from "../../support/rule-cases";

describeRule("interval-irregular", [
  { name: "none", answers: { "57.1": "あり\nリアルタイムで検査\nパターンファイルの更新間隔:随時" }, expect: "finding" },
  { name: "one", answers: { "57.1": "あり 更新間隔:ベンダーリリースから1時間以内" }, expect: "sound" },
  { name: "a check besides", answers: { "44.2": "アプリケーション:年1回、及び随時" }, expect: "sound" },
]);
