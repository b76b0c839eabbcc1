import { describeRule } from "../../support/rule-cases";

describeRule("documents-unnamed", [
  { name: "there are some", answers: { "24.1": "規程あり" }, expect: "finding" },
  { name: "prepared", answers: { "24.1": "社内規程を整備済み" }, expect: "finding" },
  { name: "named", answers: { "24.1": "情報セキュリティ規程" }, expect: "sound" },
  { name: "named after yes", answers: { "26.1": "有 苦情受付処理規程" }, expect: "sound" },
]);
