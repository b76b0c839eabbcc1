import { describeRule } from "../../support/rule-cases";

describeRule("count-breakdown-mismatch", [
  { name: "parts of offices", answers: { "4.2": "国内6事業所(本部1、支部4)、国外なし" }, expect: "finding" },
  { name: "abroad", answers: { "4.2": "日本9、海外3(中国1、タイ1)" }, expect: "finding" },
  { name: "they agree", answers: { "4.2": "国内5事業所(本部1、支部4)、国外なし" }, expect: "sound" },
  { name: "of which", answers: { "7.1": "10名(うち社外3名、女性2名)" }, expect: "silent" },
  { name: "a sum", answers: { "7.1": "取締役 4名 + 監査役 1名 = 6名" }, expect: "finding" },
  { name: "other kinds of officers", answers: { "7.1": "11名(社外3名、女性2名)" }, expect: "silent" },
]);
