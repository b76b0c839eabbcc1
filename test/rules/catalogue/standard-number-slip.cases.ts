import { describeRule } from "../../support/rule-cases";

describeRule("standard-number-slip", [
  { name: "digits exchanged", answers: { "42.1": "有 ISMS(JIS Q 72001:2023)" }, expect: "finding" },
  { name: "known", answers: { "42.1": "有 ISMS(JIS Q 27001:2023)、ITSMS(JIS Q 20000-1:2020)" }, expect: "sound" },
  { name: "no number", answers: { "42.1": "プライバシーマーク" }, expect: "silent" },
  { name: "another standard", answers: { "42.1": "有 ISO/IEC 25051" }, expect: "sound" },
  {
    name: "an edition to come",
    answers: { "1.1": "2026年6月30日", "42.1": "ISMS(JIS Q 27001:2032)" },
    expect: "finding",
    at: ["42.1"],
    says: "2026",
  },
  { name: "the present edition", answers: { "1.1": "2026年6月30日", "42.1": "ISMS(JIS Q 27001:2023)" }, expect: "sound" },
]);
