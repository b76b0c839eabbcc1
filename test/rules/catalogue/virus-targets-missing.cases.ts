import { describeRule } from "../../support/rule-cases";

describeRule("virus-targets-missing", [
  { name: "mail alone", answers: { "57.1": "あり(メール)。パターンファイルは4時間以内に更新" }, expect: "needsReview" },
  { name: "files", answers: { "57.1": "あり:ダウンロードファイルを検査" }, expect: "silent" },
  { name: "mail and files", answers: { "57.1": "有 メール、サーバ上のファイル 1時間以内" }, expect: "sound" },
]);
