import { describeRule } from "../../support/rule-cases";

const company = { "2.1": "株式会社みどり野ワークス" };

describeRule("auditor-expected", [
  { name: "listed, with an auditor", answers: { "15.1": "有・東証グロース", "16.1": "①" }, expect: "sound" },
  { name: "not listed and small", answers: { ...company, "11.1": "50,000,000円", "15.1": "なし", "16.1": "③" }, expect: "sound" },
  {
    name: "not listed and large, no stock company",
    answers: { "2.1": "みどり野合同会社", "11.1": "10億円", "15.1": "なし", "16.1": "④" },
    expect: "sound",
  },
  { name: "nothing to hold it against", answers: { "16.1": "④" }, expect: "silent" },
  { name: "listed, without", answers: { "15.1": "あり:東京証券取引所", "16.1": "③" }, expect: "needsReview", says: "上場" },
  {
    name: "large, without",
    answers: { ...company, "11.1": "５００，０００千円", "15.1": "なし", "16.1": "④いずれでもない" },
    expect: "needsReview",
    says: "5億円",
  },
]);
