import { describeRule } from "../../support/rule-cases";

describeRule("browser-missing", [
  { name: "names", answers: { "62.2": "Google Chrome 最新版、Microsoft Edge 最新版" }, expect: "sound" },
  { name: "Internet Explorer in short", answers: { "62.2": "IE11" }, expect: "sound" },
  { name: "no browser needed", answers: { "62.2": "専用アプリを使用" }, expect: "sound" },
  { name: "any", answers: { "62.2": "一般的なブラウザ" }, expect: "finding" },
]);
