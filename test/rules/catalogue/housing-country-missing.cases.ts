import { describeRule } from "../../support/rule-cases";

describeRule("housing-country-missing", [
  { name: "with the country", answers: { "72.1": "日本(関東)" }, expect: "sound" },
  { name: "国内", answers: { "72.1": "国内(関西)" }, expect: "sound" },
  { name: "region only", answers: { "72.1": "関東" }, expect: "finding" },
  { name: "a region whose name holds 国", answers: { "72.1": "中国地方、四国地方" }, expect: "finding" },
  { name: "abroad", answers: { "72.1": "米国" }, expect: "sound" },
]);
