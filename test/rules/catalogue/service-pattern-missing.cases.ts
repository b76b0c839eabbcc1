import { describeRule } from "../../support/rule-cases";

describeRule("service-pattern-missing", [
  { name: "both", answers: { "39.2": "パターン2 対策参照値99%以上" }, expect: "sound" },
  { name: "only the value", answers: { "39.2": "対策参照値99%以上" }, expect: "finding" },
]);
