import { describeRule } from "../../support/rule-cases";

describeRule("reference-value-missing", [
  { name: "both", answers: { "39.2": "パターン2 対策参照値99%以上" }, expect: "sound" },
  { name: "only the pattern", answers: { "39.2": "パターン2" }, expect: "finding" },
]);
