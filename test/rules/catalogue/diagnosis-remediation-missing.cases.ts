import { describeRule } from "../../support/rule-cases";

describeRule("diagnosis-remediation-missing", [
  { name: "with the state", answers: { "44.2": "年1回、第三者機関が診断。指摘事項は全件対応済み" }, expect: "sound" },
  { name: "without", answers: { "44.2": "年1回、第三者機関が診断" }, expect: "finding" },
  { name: "none", answers: { "44.2": "なし" }, expect: "silent" },
]);
