import { describeRule } from "../../support/rule-cases";

describeRule("fee-unit-missing", [
  { name: "one of a list", answers: { "36.1": "人口5万人未満:450,000\n人口5万人以上:800,000円" }, expect: "finding" },
  { name: "all with units", answers: { "36.1": "小規模:450,000円(税抜)\n大規模:¥800,000" }, expect: "sound" },
  { name: "per month", answers: { "36.2": "￥22,000／月(税込)" }, expect: "silent" },
  { name: "words", answers: { "36.1": "無料" }, expect: "silent" },
]);
