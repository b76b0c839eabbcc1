import { describeRule } from "../../support/rule-cases";

describeRule("patch-interval-missing", [
  { name: "days", answers: { "59.1": "ベンダーリリースから7日以内に更新開始" }, expect: "sound" },
  { name: "weekly", answers: { "59.1": "毎週確認し、2週間以内に適用" }, expect: "sound" },
  { name: "as needed", answers: { "59.1": "必要に応じて適用" }, expect: "finding" },
  { name: "none", answers: { "59.1": "なし" }, expect: "silent" },
]);
