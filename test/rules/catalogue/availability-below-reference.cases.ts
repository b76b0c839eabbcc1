import { describeRule } from "../../support/rule-cases";

const reference = { "39.2": "パターン2 対策参照値99%以上" };

describeRule("availability-below-reference", [
  { name: "above", answers: { ...reference, "39.1": "99.95%(2025年9月1日~2026年8月31日)" }, expect: "sound" },
  { name: "the same", answers: { ...reference, "39.1": "９９％" }, expect: "sound" },
  { name: "several services", answers: { ...reference, "39.1": "ボード 99.9% メール 100%" }, expect: "sound" },
  { name: "below", answers: { ...reference, "39.1": "98.2%" }, expect: "finding", says: "98.2%" },
  {
    name: "one of several below",
    answers: { ...reference, "39.1": "ボード 99.9% メール 95.0%" },
    expect: "finding",
    says: "95.0%",
  },
  { name: "an aim", answers: { ...reference, "39.1": "実績がないため目標値 98%" }, expect: "silent" },
  { name: "no reference", answers: { "39.1": "98.2%" }, expect: "silent" },
]);
