import { describeRule } from "../../support/rule-cases";

describeRule("reference-value-mismatch", [
  { name: "pattern 2", answers: { "39.2": "パターン2 対策参照値99%以上" }, expect: "sound" },
  { name: "pattern 6 in full width", answers: { "39.2": "パターン６、対策参照値９５％以上" }, expect: "sound" },
  { name: "a circled number", answers: { "39.2": "パターン②(99.0%以上)" }, expect: "sound" },
  { name: "the value of another pattern", answers: { "39.2": "パターン2 対策参照値95%以上" }, expect: "finding", says: "99%" },
  { name: "a slipped digit", answers: { "39.2": "パターン6 対策参照値99.5%以上" }, expect: "finding", says: "95%" },
  { name: "a pattern whose value is not confirmed", answers: { "39.2": "パターン1 対策参照値95%以上" }, expect: "silent" },
  { name: "no value", answers: { "39.2": "パターン2" }, expect: "silent" },
  { name: "at most", answers: { "39.2": "パターン2 99%以下" }, expect: "needsReview" },
]);
