import { describeRule } from "../../support/rule-cases";

describeRule("legal-form-missing", [
  { name: "株式会社", answers: { "2.1": "株式会社あおぞら業務支援" }, expect: "sound" },
  { name: "一般社団法人", answers: { "2.1": "一般社団法人みどり野情報産業協会" }, expect: "sound" },
  { name: "a trade name", answers: { "2.1": "あおぞら業務支援" }, expect: "needsReview" },
]);
