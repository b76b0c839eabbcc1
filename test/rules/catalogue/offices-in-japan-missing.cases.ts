import { describeRule } from "../../support/rule-cases";

describeRule("offices-in-japan-missing", [
  { name: "both", answers: { "4.2": "国内:3ヶ所、国外:0ヶ所" }, expect: "sound" },
  { name: "one number", answers: { "4.2": "5ヶ所" }, expect: "finding" },
  { name: "only abroad", answers: { "4.2": "国外:2ヶ所" }, expect: "finding" },
]);
