import { describeRule } from "../../support/rule-cases";

describeRule("age-out-of-range", [
  { name: "52", answers: { "6.3": "52歳" }, expect: "sound" },
  { name: "a digit lost", answers: { "6.3": "5歳" }, expect: "finding" },
  { name: "a digit too many", answers: { "6.3": "520歳" }, expect: "finding" },
  { name: "not disclosed", answers: { "6.3": "非公開" }, expect: "silent" },
]);
