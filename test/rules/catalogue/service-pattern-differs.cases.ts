import { describeRule } from "../../support/rule-cases";

describeRule("service-pattern-differs", [
  { name: "the same", answers: { "39.2": "パターン2" }, reference: { pattern: 2 }, expect: "sound" },
  { name: "another", answers: { "39.2": "パターン2" }, reference: { pattern: 6 }, expect: "finding", says: "パターン6" },
  { name: "none chosen", answers: { "39.2": "パターン2" }, expect: "silent" },
  { name: "none stated", answers: { "39.2": "99%以上" }, reference: { pattern: 6 }, expect: "silent" },
]);
