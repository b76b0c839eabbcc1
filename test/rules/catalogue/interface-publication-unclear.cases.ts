import { describeRule } from "../../support/rule-cases";

describeRule("interface-publication-unclear", [
  { name: "yes alone", answers: { "53.2": "有り" }, expect: "finding" },
  { name: "published", answers: { "53.2": "公表可" }, expect: "sound" },
  { name: "none", answers: { "53.2": "非標準のAPIは使っていない" }, expect: "sound" },
]);
