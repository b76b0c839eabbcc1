import { describeRule } from "../../support/rule-cases";

describeRule("offices-abroad-missing", [
  { name: "both", answers: { "4.2": "国内:3ヶ所、国外:0ヶ所" }, expect: "sound" },
  { name: "海外", answers: { "4.2": "国内7ヶ所、海外2ヶ所" }, expect: "sound" },
  { name: "only 国内", answers: { "4.2": "国内:5" }, expect: "finding" },
  { name: "one number", answers: { "4.2": "5ヶ所" }, expect: "finding" },
]);
