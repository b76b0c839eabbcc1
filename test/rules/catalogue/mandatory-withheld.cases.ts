import { describeRule } from "../../support/rule-cases";

describeRule("mandatory-withheld", [
  { name: "withheld", answers: { "72.1": "非公開" }, expect: "needsReview" },
  { name: "in a sentence", answers: { "6.1": "開示しない" }, expect: "needsReview" },
  { name: "with its reason", answers: { "72.1": "防犯上の理由により住所は非公開。日本(関東)" }, expect: "sound" },
  { name: "an optional one", answers: { "19.1": "非公開" }, expect: "silent" },
]);
