import { describeRule } from "../../support/rule-cases";

describeRule("target-reason-missing", [
  { name: "with the reason", answers: { "39.1": "サービス開始から1年未満のため、目標値 99.9%" }, expect: "sound" },
  { name: "the target alone", answers: { "39.1": "目標値 99.9%" }, expect: "finding" },
  { name: "a record", answers: { "39.1": "実績値 99.95%(目標値 99.9%)" }, expect: "silent" },
]);
